import { html, nothing } from 'lit-html';
import { moneyText, perKm2Text, reasonText, sumText } from '../i18n/figures.js';
import { percentOf, targetOf } from '../model/efficiency.js';
import { gradeOf } from '../model/grades.js';
import { MEASURES, isMoney, perKm2Of, perMuOf, sumOf } from '../model/measures.js';
import { formatNumber } from '../model/units.js';
import { hasFailed, valueOf } from '../state/resources.js';
import { basisTable } from './basisTable.js';
import { fact } from './facts.js';
import { gradeMark, gradeSquare } from './grade.js';
import { published } from './published.js';
import { ratios } from './ratios.js';
import { term } from './term.js';

/** What was published of the zone; then its land efficiency as it is worked out here. */
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
  return html`${published(context, main)} ${efficiency(context, level, rows, main)}`;
}

/** Made-up numbers stay folded until a reader asks for them; that there are none is said at once. */
function efficiency(context, level, rows, main) {
  const { t } = context;
  const title = html`${titleOf(t, main.answer)} ${t('figuresAt', { year: main.answer.year })}`;
  const none = rows.every(({ answer, zone }) => perKm2Of(answer, zone) === null);
  const folded = main.zone.synthetic && !none;
  return html`
    <section class="figures" aria-label=${t('figures')}>
      <h3>${title}</h3>
      ${isKnown(main) && folded ? nothing : headline(context, main)}
      ${folded ? demonstration(context, level, rows, main) : none ? nothing : details(context, level, rows, main)}
    </section>
  `;
}

const demonstration = (context, level, rows, main) => html`
  <details class="demonstration">
    <summary>${context.t('demonstration')} ${gradeMark(context.t, 'synthetic')}</summary>
    ${isKnown(main) ? headline(context, main) : nothing} ${details(context, level, rows, main)}
  </details>
`;

const details = (context, level, rows, main) => html`
  ${parts(context, main)} ${basisTable(context, rows)} ${ratios(context, level, main.zone)}
`;

const isKnown = ({ answer, zone }) => perKm2Of(answer, zone) !== null;

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
      <strong>${perKm2Text(t, measure, perKm2)}</strong>
      ${zone.synthetic ? nothing : gradeMark(t, zone.grade)}
      ${isMoney(measure) ? html`<span>= ${moneyText(t, 'perMu', perMuOf(zone))}</span>` : nothing}
    </p>
    ${besideTarget(t, answer, perKm2)}
  `;
}

/** Only what is of the target's scope and land is held against it. */
function besideTarget(t, answer, perKm2) {
  if (targetOf(answer) === null) return nothing;
  return html`<p class="note">${t('ofTarget', { percent: percentOf(answer.target, perKm2) })}</p>`;
}

function parts(context, { zone, answer }) {
  const { t } = context;
  const { measure } = answer;
  const why = reasonText(t, answer, zone);
  const sum = sumText(t, measure, sumOf(answer, zone)) ?? why;
  const explained = html`${sum} ${term(context, `measure.${measure}`, 'card')}`;
  const area = zone.areaKm2 === null ? why : areaText(t, zone);
  const basis = html`${t(`basis.${answer.basis}`)} ${term(context, answer.basis, 'card')}`;
  return html`<dl class="facts">
    ${fact(t('numerator', named(t, answer)), withRemark(explained, firmsText(context, zone)))}
    ${fact(t('denominator'), withRemark(area, basis))}
    ${fact(t('numeratorSource', named(t, answer)), zone.numeratorSource)}
    ${fact(
      t('areaSource'),
      withRemark(zone.areaSource, qualityText(t, zone)),
    )}
  </dl>`;
}

/** Finer than the mark of the area; what is made up has been told by the mark. */
const qualityText = (t, { areaQuality }) =>
  areaQuality && areaQuality !== 'synthetic' && t(`quality.${areaQuality}`);

const areaText = (t, { areaKm2, areaQuality }) =>
  html`${formatNumber(areaKm2, 2)} ${t('km2')} ${gradeSquare(t, gradeOf(areaQuality))}`;

/** No enterprise is nothing to count. */
function firmsText(context, { enterprises }) {
  if (!enterprises) return null;
  const count = formatNumber(enterprises, 0);
  return html`${context.t('enterprises', { count })} ${term(context, 'aboveScale', 'card')}`;
}

const withRemark = (value, remark) =>
  html`${value ?? '—'} ${remark ? html`<small>${remark}</small>` : nothing}`;
