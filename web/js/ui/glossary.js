import { html } from 'lit-html';
import { TERMS } from '../i18n/terms.zh.js';
import { city } from '../model/city.js';
import { MEASURES } from '../model/measures.js';
import { isDemo } from './grade.js';

/** All terms with their explanations. */
export function glossary({ t, resources }) {
  return html`
    <details class="section">
      <summary>${t('glossary')}</summary>
      <dl class="glossary">
        ${explained(t, isDemo(resources)).map((key) => html`<dt>${t(`term.${key}`)}</dt><dd>${t(`term.${key}.text`)}</dd>`)}
      </dl>
    </details>
  `;
}

/** The page's terms, those of the city's measures that it knows, and the city's own. */
function explained(t, demo) {
  const measures = MEASURES.map((m) => `measure.${m.id}`).filter((key) => t.has(`term.${key}.text`));
  const terms = TERMS.filter((key) => demo || key !== 'grade.synthetic');
  return [...terms, ...measures, ...city().map.terms.map((term) => term.id)];
}
