import { html, nothing } from 'lit-html';
import { perKm2Number, perKm2Unit } from '../i18n/figures.js';
import { missing, targetOf } from '../model/efficiency.js';
import { gradeMark } from './grade.js';

/** Classes with their limits and how many zones they hold; then no data, and withheld. */
export function classLegend({ t }, answer, classified) {
  const { breaks, colours, rows, method } = classified;
  const none = missing(rows);
  const unit = perKm2Unit(t, answer.measure);
  const count = (i) => rows.filter((r) => r.index === i).length;
  const shown = rows.some((r) => r.value !== null) ? colours : [];
  return html`
    <table class="classes" aria-label=${t('legend')}>
      <caption>
        ${t('legend')} <span>${legendUnit(t, answer.measure, unit)}</span>
        ${gradesOf(rows).map((grade) => gradeMark(t, grade))}
      </caption>
      <tbody>
        ${shown
          .map((colour, i) => [
            row(t, swatch(colour), range(t, answer.measure, breaks, i), count(i)),
            method === 'target' && breaks[i - 1] === targetOf(answer)
              ? targetRow(t, answer)
              : nothing,
          ])
          .reverse()}
        ${none.unknown ? row(t, pattern('no-data'), t('noData'), none.unknown) : nothing}
        ${none.hidden ? row(t, pattern('withheld'), t('hidden'), none.hidden) : nothing}
      </tbody>
    </table>
  `;
}

/** What the figures on the map are: one mark for all of them, where they are of one kind. */
const gradesOf = (rows) => [
  ...new Set(rows.filter((r) => r.value !== null).map((r) => r.zone.grade)),
];

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

function range(t, measure, breaks, i) {
  const from = perKm2Number(t, measure, breaks[i - 1]);
  const to = perKm2Number(t, measure, breaks[i]);
  if (from === null && to === null) return perKm2Unit(t, measure);
  if (from === null) return t('below', { to });
  return to === null ? t('above', { from }) : t('between', { from, to });
}

/** The line between the classes that reach the target and those below. */
function targetRow(t, answer) {
  const value = perKm2Number(t, answer.measure, targetOf(answer));
  return html`<tr class="target">
    <td></td>
    <td colspan="2"><span>${t('targetMark', { value })}</span></td>
  </tr>`;
}
