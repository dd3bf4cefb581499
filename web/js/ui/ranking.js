import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { reasonText } from '../i18n/figures.js';
import { city } from '../model/city.js';
import { ranked } from '../model/efficiency.js';
import { collectionOf } from '../model/layers.js';
import { nameOf } from '../model/names.js';
import { formatNumber } from '../model/units.js';

/** Every zone with its figure: what the map shows, for reading and for the keyboard. */
export function ranking(context, answer, { rows }) {
  const { t } = context;
  const highest = Math.max(...rows.map((r) => r.value ?? 0)) || 1;
  const basis = t(`basis.${answer.basis}`);
  const measure = t(`measure.${answer.measure}`);
  return html`
    <details class="ranking" ?open=${answer.level === city().mainLevel}>
      <summary>${t('ranking')}</summary>
      <p class="note">${t('rankingNote', { measure, year: answer.year, basis })}</p>
      <ol>
        ${repeat(
          ranked(rows),
          (row) => row.zone.id,
          (row) => zoneRow(context, answer, row, highest),
        )}
      </ol>
    </details>
  `;
}

function zoneRow({ t, state, set }, answer, { zone, value, colour }, highest) {
  const key = `${collectionOf(answer.level)}/${zone.id}`;
  return html`
    <li>
      <button
        type="button"
        aria-current=${state.selected === key ? 'true' : nothing}
        @click=${() => set({ selected: key })}
      >
        <span class="zone-name">${nameOf(zone, t.lang)}</span>
        ${value === null
          ? html`<span class="reason">${reasonText(t, answer, zone)}</span>`
          : bar(value / highest, colour, formatNumber(value))}
      </button>
    </li>
  `;
}

function bar(share, colour, figure) {
  return html`
    <svg class="meter" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10">
      <rect width="100" height="10" fill="#edf0f2" />
      <rect width=${share * 100} height="10" fill=${colour} />
    </svg>
    <span class="figure">${figure}</span>
  `;
}
