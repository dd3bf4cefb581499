import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { perKm2Number, perKm2Unit, reasonText } from '../i18n/figures.js';
import { city } from '../model/city.js';
import { listed, withoutFigure } from '../model/efficiency.js';
import { collectionOf } from '../model/layers.js';
import { nameOf } from '../model/names.js';
import { gradeSquare } from './grade.js';

/** Every zone with its figure: what the map shows, for reading and for the keyboard. */
export function ranking(context, answer, { rows }) {
  const { t } = context;
  const title = rows.some((r) => r.value !== null)
    ? t(answer.ranked ? 'ranking' : 'unranked')
    : t('withoutFigure');
  return html`
    <details class="ranking" ?open=${answer.level === city().mainLevel || !answer.ranked}>
      <summary>${title}</summary>
      ${known(context, answer, rows)}
      ${withoutFigure(rows).map(([, group]) => unknown(context, answer, group))}
    </details>
  `;
}

function known(context, answer, rows) {
  const { t } = context;
  const order = listed(answer, rows, (zone) => nameOf(zone, t.lang));
  if (!order.length) return nothing;
  const scale = answer.ranked ? Math.max(...order.map((r) => r.value)) || 1 : null;
  return html`
    <p class="note">${t(answer.ranked ? 'rankingNote' : 'unrankedNote', terms(t, answer))}</p>
    <ol class=${answer.ranked ? 'ranked' : 'by-name'}>
      ${repeat(
        order,
        (row) => row.zone.id,
        (row) => html`<li>${zoneButton(context, answer, row, measured(t, answer, row, scale))}</li>`,
      )}
    </ol>
  `;
}

const terms = (t, { measure, year, basis }) => ({
  measure: t(`measure.${measure}`),
  unit: perKm2Unit(t, measure),
  basis: t(`basis.${basis}`),
  year,
});

/** Zones that lack a figure for one reason: no rank, and no place among those that have one. */
function unknown(context, answer, group) {
  const { t } = context;
  const reason = reasonText(t, answer, group[0].zone);
  return html`
    <section class="without-figure" aria-label=${reason}>
      <h4>${reason} <small>${t('countZones', { count: group.length })}</small></h4>
      <ul>
        ${group.map((row) => html`<li>${zoneButton(context, answer, row, nothing)}</li>`)}
      </ul>
    </section>
  `;
}

function zoneButton({ t, state, set }, answer, { zone }, figure) {
  const key = `${collectionOf(answer.level)}/${zone.id}`;
  return html`
    <button
      type="button"
      aria-current=${state.selected === key ? 'true' : nothing}
      @click=${() => set({ selected: key })}
    >
      <span class="zone-name">${nameOf(zone, t.lang)}</span>
      ${figure}
    </button>
  `;
}

/** A bar would rank: only a ranked level has one. */
function measured(t, { measure }, { zone, value, colour }, scale) {
  return html`
    ${scale === null ? nothing : bar(value / scale, colour)}
    <span class="figure">${perKm2Number(t, measure, value)} ${gradeSquare(t, zone.grade)}</span>
  `;
}

const bar = (share, colour) => html`
  <svg class="meter" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10">
    <rect width="100" height="10" fill="#edf0f2" />
    <rect width=${share * 100} height="10" fill=${colour} />
  </svg>
`;
