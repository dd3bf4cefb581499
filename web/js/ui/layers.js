import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { tileBase } from '../model/bases.js';
import { city, schemes } from '../model/city.js';
import { SCHEMES } from '../model/defaults.js';
import { LAYERS } from '../model/layers.js';
import { isDraft } from '../model/schemes.js';
import { valueOf } from '../state/resources.js';
import { radios } from './controls.js';
import { term } from './term.js';

/** What a layer's name needs explained. */
const explained = (id) =>
  id === 'efficiency'
    ? 'landEfficiency'
    : city().map.terms.find((term) => term.about === id)?.id;

export function layerSection(context) {
  const { t } = context;
  return html`
    <fieldset class="section layers">
      <legend>${t('layers')}</legend>
      ${LAYERS.map(({ id }) => layerRow(context, id))}
    </fieldset>
  `;
}

function layerRow(context, id) {
  const { t, state, set } = context;
  const on = state.layers.includes(id);
  const toggle = () =>
    set({ layers: on ? state.layers.filter((other) => other !== id) : [...state.layers, id] });
  return html`
    <div class="layer">
      <label>
        <input type="checkbox" name="layer" value=${id} .checked=${live(on)} @change=${toggle} />
        <span>${t(`layer.${id}`)}</span>
      </label>
      ${explained(id) ? term(context, explained(id), `layer-${id}`) : nothing}
    </div>
    ${id === schemes().collection && on ? schemeChoice(context) : nothing}
  `;
}

/** Which of the drafts that lie over each other is shown. */
export function schemeChoice(context) {
  const { t, state } = context;
  return html`
    <div class="inset">
      ${radios(context, 'scheme', SCHEMES)}
      ${schemeNote(context, t)}
    </div>
  `;
}

/** A draft that is not official says so; whether it is one stands in the data. */
function schemeNote({ resources, state }, t) {
  const { collection, name } = schemes();
  const zones = valueOf(resources, collection)?.features ?? [];
  const drafted = zones.some(
    ({ properties }) => properties[name] === state.scheme && isDraft(properties),
  );
  return drafted ? html`<p class="note">${t('schemeNote')}</p>` : nothing;
}

/** The base, when the server offers more than the built-in one. */
export function baseSection(context) {
  const { t, state, resources } = context;
  const config = valueOf(resources, 'config');
  if (!config?.baseMaps?.length) return nothing;
  const titles = Object.fromEntries(config.baseMaps.map((b) => [b.id, t.of(b)]));
  const chosen = tileBase(state, config);
  return html`
    <fieldset class="section">
      <legend>${t('base')}</legend>
      ${radios(context, 'base', ['offline', ...Object.keys(titles)], { titles })}
      ${chosen?.datum === 'GCJ-02' ? html`<p class="note">${t('baseShifted')}</p>` : nothing}
    </fieldset>
  `;
}
