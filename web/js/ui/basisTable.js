import { html, nothing } from 'lit-html';
import { perKm2Number, perKm2Unit, perMuNumber, reasonText } from '../i18n/figures.js';
import { gradeOf } from '../model/grades.js';
import { isMoney, perKm2Of, perMuOf } from '../model/measures.js';
import { formatNumber } from '../model/units.js';
import { gradeSquare } from './grade.js';

/** The bases side by side: one never stands in for another. */
export function basisTable({ t, state }, rows) {
  const { measure } = rows[0].answer;
  return html`
    <table class="bases">
      <caption>
        ${t('allBases')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('basis')}</th>
          <th scope="col">${t('km2')}</th>
          <th scope="col">${perKm2Unit(t, measure)}</th>
          ${isMoney(measure) ? html`<th scope="col">${t('perMu')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => basisRow(t, row, state.basis))}
      </tbody>
    </table>
  `;
}

function basisRow(t, { answer, zone }, chosen) {
  const money = isMoney(answer.measure);
  const perKm2 = perKm2Of(answer, zone);
  return html`<tr aria-current=${answer.basis === chosen ? 'true' : nothing}>
    <th scope="row">${t(`basis.${answer.basis}`)}</th>
    <td>${areaCell(t, zone)}</td>
    ${perKm2 === null
      ? html`<td colspan=${money ? 2 : 1} class="reason">${reasonText(t, answer, zone)}</td>`
      : html`<td>${perKm2Number(t, answer.measure, perKm2)} ${gradeSquare(t, zone.grade)}</td>
          ${money ? html`<td>${perMuNumber(t, perMuOf(zone))}</td>` : nothing}`}
  </tr>`;
}

const areaCell = (t, { areaKm2, areaQuality }) =>
  areaKm2 === null
    ? '—'
    : html`${formatNumber(areaKm2, 2)} ${gradeSquare(t, gradeOf(areaQuality))}`;
