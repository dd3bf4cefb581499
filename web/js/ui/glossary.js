import { html } from 'lit-html';
import { TERMS } from '../i18n/terms.zh.js';
import { city } from '../model/city.js';

/** All terms with their explanations. */
export function glossary({ t }) {
  return html`
    <details class="section">
      <summary>${t('glossary')}</summary>
      <dl class="glossary">
        ${[...TERMS, ...city().map.terms.map((term) => term.id)].map((key) => html`<dt>${t(`term.${key}`)}</dt><dd>${t(`term.${key}.text`)}</dd>`)}
      </dl>
    </details>
  `;
}
