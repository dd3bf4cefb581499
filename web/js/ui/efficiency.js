import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { BASES } from '../model/defaults.js';
import { classifyZones, comparable, methodOf, methodsFor, targetOf } from '../model/efficiency.js';
import { LEVELS } from '../model/layers.js';
import { MEASURES } from '../model/measures.js';
import { formatNumber } from '../model/units.js';
import { hasFailed, valueOf } from '../state/resources.js';
import { classLegend } from './classLegend.js';
import { choice, field, radios } from './controls.js';
import { ranking } from './ranking.js';

/** Choices of level, measure, year, basis and classes, with the legend and the ranking they lead to. */
export function efficiencySection(context) {
  const { t, state, resources } = context;
  const answer = valueOf(resources, 'efficiency');
  return html`
    <section class="section efficiency" aria-label=${t('layer.efficiency')}>
      <h2>${t('layer.efficiency')}</h2>
      ${field(context, 'level', choice(context, 'level', LEVELS.map((l) => l.id)))}
      ${measureField(context)}
      ${field(context, 'year', yearSlider(context, answer))}
      ${field(context, 'basis', radios(context, 'basis', BASES), state.basis)}
      ${classesField(context, answer)}
      ${answer ? result(context, answer) : nothing}
    </section>
  `;
}

/** A city that measures one thing has nothing to choose. */
function measureField(context) {
  if (MEASURES.length < 2) return nothing;
  const control = choice(context, 'measure', MEASURES.map((m) => m.id));
  return field(context, 'measure', control, `measure.${context.state.measure}`);
}

/** Only what has a target can be held against one. */
function classesField(context, answer) {
  const chosen = methodOf(answer, context.state.classes);
  const control = radios(context, 'classes', methodsFor(answer), { chosen });
  return field(context, 'classes', control, chosen);
}

/** The years come from the server; until they do the slider waits. */
function yearSlider({ t, state, set, resources }, answer) {
  const years = answer?.years ?? [];
  const year = state.year ?? answer?.year;
  return html`
    <div class="year">
      <input
        type="range"
        name="year"
        aria-label=${t('year')}
        aria-valuetext=${year ?? ''}
        min=${years[0] ?? 0}
        max=${years.at(-1) ?? 1}
        step="1"
        ?disabled=${!years.length}
        .value=${live(String(year ?? 0))}
        @input=${(e) => set({ year: Number(e.target.value) })}
      />
      <output>${year ?? '…'}</output>
      ${hasFailed(resources, 'efficiency') && state.year ? latestYear(t, set) : nothing}
    </div>
  `;
}

/** The way out of a year that the server has no figures for. */
const latestYear = (t, set) =>
  html`<button type="button" class="latest" @click=${() => set({ year: null })}>
    ${t('latestYear')}
  </button>`;

function result(context, answer) {
  const classified = classifyZones(answer, context.state.classes);
  return html`
    ${classLegend(context, answer, classified)} ${targetNote(context, answer)}
    ${ranking(context, answer, classified)} ${balance(context, answer)}
  `;
}

function targetNote({ t }, answer) {
  const value = formatNumber(targetOf(answer));
  if (value === null) return nothing;
  return html`
    <p class="note">${t('targetNote', { ...answer.target, scope: t.of(answer.target, 'scope'), value })}</p>
    ${comparable(answer)
      ? nothing
      : html`<p class="note warn">${t('notComparable')}</p>`}
  `;
}

/** The join balances; the full report is one link away. */
function balance({ t, state }, { report, year, level, measure }) {
  if (!report) return nothing;
  const counts = Object.fromEntries(
    ['input', 'matched', 'outside', 'rejected'].map((k) => [k, formatNumber(report[k]?.count, 0)]),
  );
  return html`<p class="note">
    ${t('balance', counts)}　<a href="/api/join-report?level=${level}&year=${year}&measure=${measure}" lang=${state.lang}
      >${t('reports')}</a
    >
  </p>`;
}
