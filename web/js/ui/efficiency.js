import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { BASES } from '../model/defaults.js';
import { classifyZones, methodOf, methodsFor } from '../model/efficiency.js';
import { LEVELS, collectionOf } from '../model/layers.js';
import { MEASURES } from '../model/measures.js';
import { hasSchemes, ofScheme } from '../model/schemes.js';
import { formatNumber } from '../model/units.js';
import { hasFailed, valueOf } from '../state/resources.js';
import { classLegend } from './classLegend.js';
import { choice, field, radios } from './controls.js';
import { gradeMark } from './grade.js';
import { schemeChoice } from './layers.js';
import { ranking } from './ranking.js';
import { targetNote } from './target.js';

/** Choices of level, measure, year, basis and classes, with the legend and the ranking they lead to. */
export function efficiencySection(context) {
  const { t, state, resources } = context;
  const answer = valueOf(resources, 'efficiency');
  return html`
    <section class="section efficiency" aria-label=${t('layer.efficiency')}>
      <h2>${t('layer.efficiency')}</h2>
      ${field(context, 'level', choice(context, 'level', LEVELS.map((l) => l.id)))}
      ${schemeField(context)}
      ${measureField(context)}
      ${field(context, 'year', yearSlider(context, answer))}
      ${field(context, 'basis', radios(context, 'basis', BASES), state.basis)}
      ${classesField(context, answer)}
      ${answer ? result(context, answer) : nothing}
    </section>
  `;
}

/** Which draft is shown, where the layer of the drafts does not ask already. */
function schemeField(context) {
  const { level, layers } = context.state;
  if (!hasSchemes(level) || layers.includes(collectionOf(level))) return nothing;
  return schemeChoice(context);
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
  const { state, resources } = context;
  const features = valueOf(resources, collectionOf(answer.level))?.features;
  const classified = classifyZones(ofScheme(answer, features, state), state.classes);
  return html`
    ${classLegend(context, answer, classified)} ${targetNote(context, answer)}
    ${ranking(context, answer, classified)} ${balance(context, answer)}
  `;
}

/** The join balances; the full report is one link away. Without enterprises nothing was joined. */
function balance({ t, state }, { report, year, level, measure, synthetic }) {
  if (!report?.input?.count) return nothing;
  const counts = Object.fromEntries(
    ['input', 'matched', 'outside', 'rejected'].map((k) => [k, formatNumber(report[k]?.count, 0)]),
  );
  return html`<p class="note">
    ${t('balance', counts)} ${synthetic ? gradeMark(t, 'synthetic') : nothing}　<a href="/api/join-report?level=${level}&year=${year}&measure=${measure}" lang=${state.lang}
      >${t('reports')}</a
    >
  </p>`;
}
