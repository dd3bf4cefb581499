import { html, nothing } from 'lit-html';
import { comparable, targetOf } from '../model/efficiency.js';
import { formatNumber, toWanPerMu, toYi, toYiPerKm2 } from '../model/units.js';
import { hasFailed, valueOf } from '../state/resources.js';
import { fact } from './facts.js';
import { term } from './term.js';

/** The zone's land efficiency with its numerator, denominator, year and sources. */
export function figures(context, level, id) {
  const { t, state, resources } = context;
  const loaded = valueOf(resources, 'figures');
  if (hasFailed(resources, 'figures')) return notLoaded(t);
  if (loaded?.level !== level) return html`<p class="note">${t('loading')}</p>`;
  const rows = loaded.answers
    .map((answer) => ({ answer, zone: answer.zones.find((z) => z.id === id) }))
    .filter((row) => row.zone);
  const main = rows.find((row) => row.answer.basis === state.basis);
  if (!main) return nothing;
  return html`
    <section class="figures" aria-label=${t('figures')}>
      <h3>
        ${t('figures')} ${t('figuresAt', { year: main.answer.year })}
        ${main.zone.synthetic ? html`<span class="synthetic">${t('synthetic')}</span>` : nothing}
      </h3>
      ${headline(context, main)} ${parts(context, main)} ${bases(context, rows)}
      ${main.zone.synthetic ? html`<p class="note warn">${t('syntheticNote')}</p>` : nothing}
    </section>
  `;
}

const notLoaded = (t) =>
  html`<p class="note warn">${t('failed', { what: t('what.figures') })}</p>`;

function headline({ t }, { zone, answer }) {
  if (zone.yuanPerKm2 === null) {
    return html`<p class="headline none">${t.reason(zone.reason)}</p>`;
  }
  const perKm2 = toYiPerKm2(zone.yuanPerKm2);
  return html`
    <p class="headline">
      <strong>${formatNumber(perKm2)}</strong> ${t('scaled', { value: '', unit: t('perKm2') })}
      <span>= ${scaled(t, toWanPerMu(zone.yuanPerKm2), 'perMu')}</span>
    </p>
    ${besideTarget(t, answer, perKm2)}
  `;
}

function besideTarget(t, answer, perKm2) {
  const target = targetOf(answer);
  if (target === null) return nothing;
  const percent = formatNumber((perKm2 / target) * 100, 0);
  return html`<p class="note">
    ${comparable(answer) ? t('ofTarget', { percent, target }) : t('notComparable')}
  </p>`;
}

function parts(context, { zone, answer }) {
  const { t } = context;
  const why = t.reason(zone.reason);
  const output = zone.outputYuan === null ? why : scaled(t, toYi(zone.outputYuan), 'yi', 2);
  const area = zone.areaKm2 === null ? why : `${formatNumber(zone.areaKm2, 2)} ${t('km2')}`;
  const firms = formatNumber(zone.enterprises, 0);
  const basis = html`${t(`basis.${answer.basis}`)} ${term(context, answer.basis, 'card')}`;
  return html`<dl class="facts">
    ${fact(t('numerator'), withRemark(output, firms && firmsText(context, firms)))}
    ${fact(t('denominator'), withRemark(area, basis))} ${fact(t('year'), answer.year)}
    ${fact(t('numeratorSource'), zone.numeratorSource)}
    ${fact(
      t('areaSource'),
      withRemark(zone.areaSource, zone.areaQuality && t(`quality.${zone.areaQuality}`)),
    )}
  </dl>`;
}

const firmsText = (context, count) =>
  html`${context.t('enterprises', { count })} ${term(context, 'aboveScale', 'card')}`;

const withRemark = (value, remark) =>
  html`${value ?? '—'} ${remark ? html`<small>${remark}</small>` : nothing}`;

const scaled = (t, value, unit, digits) =>
  t('scaled', { value: formatNumber(value, digits), unit: t(unit) });

/** The bases side by side: one never stands in for another. */
function bases({ t, state }, rows) {
  return html`
    <table class="bases">
      <caption>
        ${t('allBases')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('basis')}</th>
          <th scope="col">${t('km2')}</th>
          <th scope="col">${t('perKm2')}</th>
          <th scope="col">${t('perMu')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => basisRow(t, row, state.basis))}
      </tbody>
    </table>
  `;
}

function basisRow(t, { answer, zone }, chosen) {
  const none = zone.yuanPerKm2 === null;
  return html`<tr aria-current=${answer.basis === chosen ? 'true' : nothing}>
    <th scope="row">${t(`basis.${answer.basis}`)}</th>
    <td>${formatNumber(zone.areaKm2, 2) ?? '—'}</td>
    ${none
      ? html`<td colspan="2" class="reason">${t.reason(zone.reason)}</td>`
      : html`<td>${formatNumber(toYiPerKm2(zone.yuanPerKm2))}</td>
          <td>${formatNumber(toWanPerMu(zone.yuanPerKm2))}</td>`}
  </tr>`;
}
