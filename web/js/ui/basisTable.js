import { html, nothing } from 'lit-html';
import { perKm2Unit, reasonText } from '../i18n/figures.js';
import { isMoney, perKm2Of, perMuOf } from '../model/measures.js';
import { formatNumber } from '../model/units.js';

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
    <td>${formatNumber(zone.areaKm2, 2) ?? '—'}</td>
    ${perKm2 === null
      ? html`<td colspan=${money ? 2 : 1} class="reason">${reasonText(t, answer, zone)}</td>`
      : html`<td>${formatNumber(perKm2)}</td>
          ${money ? html`<td>${formatNumber(perMuOf(zone))}</td>` : nothing}`}
  </tr>`;
}
