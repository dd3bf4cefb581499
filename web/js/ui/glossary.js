import { html } from 'lit-html';
import { TERMS } from '../i18n/terms.zh.js';
import { city } from '../model/city.js';
import { MEASURES } from '../model/measures.js';

/** All terms with their explanations. */
export function glossary({ t }) {
  return html`
    <details class="section">
      <summary>${t('glossary')}</summary>
      <dl class="glossary">
        ${explained(t).map((key) => html`<dt>${t(`term.${key}`)}</dt><dd>${t(`term.${key}.text`)}</dd>`)}
      </dl>
    </details>
  `;
}

/** The page's terms, those of the city's measures that it knows, and the city's own. */
function explained(t) {
  const measures = MEASURES.map((m) => `measure.${m.id}`).filter((key) => t.has(`term.${key}.text`));
  return [...TERMS, ...measures, ...city().map.terms.map((term) => term.id)];
}
