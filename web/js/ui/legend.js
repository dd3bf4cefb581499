import { html, nothing, svg } from 'lit-html';
import { GROUPS, OTHER, groupOf } from '../model/industries.js';
import { colouredCodes, nodes, otherZones, schemes, siteZones, styleOf } from '../model/city.js';
import { efficiencyOf, levelOf, sitesByIndustry } from '../model/layers.js';
import { valueOf } from '../state/resources.js';
import { gradeLegend } from './grade.js';

/** What the signs of the layers mean that are switched on. */
export function legendSection(context) {
  const { t, state } = context;
  const parts = [parksLegend(context), zonesLegend(context), nodesLegend(context)].filter(
    (part) => part !== nothing,
  );
  return html`<section class="section legend" aria-label=${t('legend')}>
    <h2>${t('legend')}</h2>
    ${parts} ${gradeLegend(context)}
    ${state.layers.includes(siteZones()) && efficiencyOf(state, levelOf(siteZones()))
      ? html`<p class="note">${t('parksByEfficiency')}</p>`
      : nothing}
  </section>`;
}

function parksLegend({ t, state, resources }) {
  if (!sitesByIndustry(state)) return nothing;
  const parks = valueOf(resources, siteZones())?.features ?? [];
  const used = (group) => parks.filter((f) => groupOf(f.properties.industry) === group).length;
  const rows = [...GROUPS, OTHER].map((g) => [g, used(g)]).filter(([, count]) => count);
  return html`
    <h3>${t(`layer.${siteZones()}`)}</h3>
    <ul class="keys two">
      ${rows.map(
        ([g, count]) =>
          html`<li>${disc(g.colour)} ${t(`industry.${g.id}`)} <small>${count}</small></li>`,
      )}
    </ul>
    <ul class="keys">
      <li>${sample('#44606f', 2, '6 4', 0.45)} ${t('shapePublished')}</li>
      <li>${halo('#44606f')} ${t('shapeSymbol')}</li>
      <li>${ring('#44606f')} ${t('shapeProposed')}</li>
    </ul>
  `;
}

function zonesLegend({ t, state, resources }) {
  const rows = otherZones()
    .filter((id) => state.layers.includes(id))
    .flatMap((id) => zoneRows(t, state, resources, id));
  if (!rows.length) return nothing;
  return html`<ul class="keys">
    ${rows.map(([colour, text]) => html`<li>${sample(colour, 1.8, '7 4', 0.2)} ${text}</li>`)}
  </ul>`;
}

/** A row for each code with a colour that is there, else one for the layer. */
function zoneRows(t, state, resources, id) {
  const codes = colouredCodes(id);
  if (!codes.length) return [[styleOf(id).color, t(`layer.${id}`)]];
  const { collection, name } = schemes();
  const zones = (valueOf(resources, id)?.features ?? []).filter(
    (f) => id !== collection || f.properties[name] === state.scheme,
  );
  return codes
    .filter((code) => zones.some((f) => f.properties[code.field] === code.id))
    .map((code) => [code.colour, t.of(code)]);
}

function nodesLegend({ t, state }) {
  if (!state.layers.includes(nodes())) return nothing;
  const kinds = ['airport', 'port', 'passengerStation', 'freightStation'];
  return html`
    <h3>${t(`layer.${nodes()}`)}</h3>
    <ul class="keys two">
      ${kinds.map(
        (kind) =>
          html`<li>
            <span class="node node-${kind}" aria-hidden="true">${t(`sign.${kind}`)}</span>
            ${t(`kind.${kind}`)}
          </li>`,
      )}
    </ul>
  `;
}

const sign = (content) =>
  html`<svg class="swatch" viewBox="0 0 26 16" aria-hidden="true">${content}</svg>`;

const disc = (colour) =>
  sign(svg`<circle cx="13" cy="8" r="6" fill=${colour} stroke="#fff" stroke-width="1.5" />`);

const halo = (colour) =>
  sign(
    svg`<circle cx="13" cy="8" r="7.5" fill=${colour} fill-opacity="0.16" />
      <circle cx="13" cy="8" r="3.5" fill=${colour} />`,
  );

const ring = (colour) =>
  sign(svg`<circle cx="13" cy="8" r="5.5" fill="#fff" stroke=${colour} stroke-width="2" />`);

const sample = (colour, width, dash, wash) =>
  sign(
    svg`<rect x="1.5" y="1.5" width="23" height="13" fill=${colour} fill-opacity=${wash}
      stroke=${colour} stroke-width=${width} stroke-dasharray=${dash} />`,
  );
