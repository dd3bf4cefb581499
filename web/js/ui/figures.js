import { html, nothing } from 'lit-html';
import { perKm2Unit, reasonText, sumUnit, withUnit } from '../i18n/figures.js';
import { comparable, targetOf } from '../model/efficiency.js';
import { MEASURES, isMoney, perKm2Of, perMuOf, sumOf } from '../model/measures.js';
import { formatNumber } from '../model/units.js';
import { hasFailed, valueOf } from '../state/resources.js';
import { basisTable } from './basisTable.js';
import { fact } from './facts.js';
import { ratios } from './ratios.js';
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
        ${titleOf(t, main.answer)} ${t('figuresAt', { year: main.answer.year })}
        ${main.zone.synthetic ? html`<span class="synthetic">${t('synthetic')}</span>` : nothing}
      </h3>
      ${headline(context, main)} ${parts(context, main)} ${basisTable(context, rows)}
      ${ratios(context, level, main.zone)}
      ${main.zone.synthetic ? html`<p class="note warn">${t('syntheticNote', named(t, main.answer))}</p>` : nothing}
    </section>
  `;
}

/** What the page opens with goes by its usual name. */
const titleOf = (t, answer) =>
  answer.measure === MEASURES[0]?.id ? t('figures') : t('perArea', named(t, answer));

const named = (t, { measure }) => ({ measure: t(`measure.${measure}`) });

const notLoaded = (t) =>
  html`<p class="note warn">${t('failed', { what: t('what.figures') })}</p>`;

function headline({ t }, { zone, answer }) {
  const { measure } = answer;
  const perKm2 = perKm2Of(answer, zone);
  if (perKm2 === null) {
    return html`<p class="headline none">${reasonText(t, answer, zone)}</p>`;
  }
  return html`
    <p class="headline">
      <strong>${formatNumber(perKm2)}</strong> ${withUnit(t, measure, '', perKm2Unit(t, measure))}
      ${isMoney(measure)
        ? html`<span>= ${withUnit(t, measure, formatNumber(perMuOf(zone)), t('perMu'))}</span>`
        : nothing}
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
  const { measure } = answer;
  const why = reasonText(t, answer, zone);
  const sum = sumText(t, answer, zone) ?? why;
  const explained = html`${sum} ${term(context, `measure.${measure}`, 'card')}`;
  const area = zone.areaKm2 === null ? why : `${formatNumber(zone.areaKm2, 2)} ${t('km2')}`;
  const firms = formatNumber(zone.enterprises, 0);
  const basis = html`${t(`basis.${answer.basis}`)} ${term(context, answer.basis, 'card')}`;
  return html`<dl class="facts">
    ${fact(t('numerator', named(t, answer)), withRemark(explained, firms && firmsText(context, firms)))}
    ${fact(t('denominator'), withRemark(area, basis))} ${fact(t('year'), answer.year)}
    ${fact(t('numeratorSource', named(t, answer)), zone.numeratorSource)}
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

/** Money to the million; people and the like are whole. */
function sumText(t, answer, zone) {
  const { measure } = answer;
  const value = formatNumber(sumOf(answer, zone), isMoney(measure) ? 2 : 0);
  return value === null ? null : withUnit(t, measure, value, sumUnit(t, measure));
}
