import { html, nothing } from 'lit-html';
import { perKm2Unit } from '../i18n/figures.js';
import { missing, targetOf } from '../model/efficiency.js';
import { formatNumber } from '../model/units.js';

/** Classes with their limits and how many zones they hold; then no data, and withheld. */
export function classLegend({ t }, answer, classified) {
  const { breaks, colours, rows, method } = classified;
  const none = missing(rows);
  const unit = perKm2Unit(t, answer.measure);
  const count = (i) => rows.filter((r) => r.index === i).length;
  return html`
    <table class="classes" aria-label=${t('legend')}>
      <caption>
        ${t('legend')} <span>${legendUnit(t, answer.measure, unit)}</span>
      </caption>
      <tbody>
        ${colours
          .map((colour, i) => [
            row(t, swatch(colour), range(t, breaks, i, unit), count(i)),
            method === 'target' && breaks[i - 1] === targetOf(answer)
              ? targetRow(t, answer)
              : nothing,
          ])
          .reverse()}
        ${row(t, pattern('no-data'), t('noData'), none.unknown)}
        ${row(t, pattern('withheld'), t('hidden'), none.hidden)}
      </tbody>
    </table>
  `;
}

const legendUnit = (t, measure, unit) =>
  t('legendUnit', { measure: t(`measure.${measure}`), unit });

function row(t, sign, text, count) {
  return html`<tr>
    <td>${sign}</td>
    <th scope="row">${text}</th>
    <td class="count">${t('countZones', { count })}</td>
  </tr>`;
}

const swatch = (colour) =>
  html`<svg class="swatch" aria-hidden="true"><rect width="100%" height="100%" fill=${colour} /></svg>`;

const pattern = (id) =>
  html`<svg class="swatch" aria-hidden="true">
    <rect width="100%" height="100%" fill="url(#${id})" stroke="#8b959c" />
  </svg>`;

function range(t, breaks, i, unit) {
  const from = formatNumber(breaks[i - 1]);
  const to = formatNumber(breaks[i]);
  if (from === null && to === null) return unit;
  if (from === null) return t('below', { to });
  return to === null ? t('above', { from }) : t('between', { from, to });
}

/** The line between the classes that reach the target and those below. */
function targetRow(t, answer) {
  const value = formatNumber(targetOf(answer));
  return html`<tr class="target">
    <td></td>
    <td colspan="2"><span>${t('targetMark', { value })}</span></td>
  </tr>`;
}
