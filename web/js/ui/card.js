import { html, nothing } from 'lit-html';
import { located } from '../model/geometry.js';
import { isProposed } from '../model/industries.js';
import { levelOf, splitSelected } from '../model/layers.js';
import { nameOf } from '../model/names.js';
import { itemUrl } from '../model/links.js';
import { isDraft } from '../model/schemes.js';
import { isSymbol } from '../model/symbols.js';
import { hasFailed, valueOf } from '../state/resources.js';
import { facts } from './facts.js';
import { figures } from './figures.js';
import { provenance, shape } from './provenance.js';

/** All about the selected feature: figures, facts, how good the shape is, where it comes from. */
export function card(context) {
  const { t, state, resources } = context;
  const chosen = splitSelected(state.selected);
  if (!chosen) return nothing;
  const features = valueOf(resources, chosen.collection)?.features;
  const feature = features?.find((f) => f.id === chosen.id);
  const title = feature ? nameOf(feature.properties, t.lang) : chosen.id;
  return html`
    <article class="card" tabindex="-1" aria-label=${title}>
      ${heading(context, chosen, feature, title)}
      <div class="card-body">
        ${feature ? content(context, chosen, feature) : absent(context, chosen, features)}
      </div>
    </article>
  `;
}

function heading({ t, set }, { collection }, feature, title) {
  const other = feature && nameOf(feature.properties, t.lang === 'zh' ? 'en' : 'zh');
  return html`
    <header>
      <p class="kind">${t(`layer.${collection}`)}</p>
      <h2>${title}</h2>
      ${other && other !== title ? html`<p class="other-name">${other}</p>` : nothing}
      ${feature ? badges(t, feature) : nothing}
      <button class="close" type="button" aria-label=${t('close')} @click=${() => set({ selected: null })}>
        ×
      </button>
    </header>
  `;
}

function badges(t, feature) {
  const { properties } = feature;
  const drawn = located([feature]).length > 0;
  const found = [
    isSymbol(feature) ? 'badge.symbol' : null,
    drawn && !isSymbol(feature) && properties.shapeAccuracyM ? 'badge.estimated' : null,
    isProposed(properties) ? 'badge.proposed' : null,
    isDraft(properties) ? 'badge.draft' : null,
  ].filter(Boolean);
  return html`<p class="badges">${found.map((key) => html`<span>${t(key)}</span>`)}</p>`;
}

function content(context, { collection, id }, feature) {
  const { t } = context;
  const level = levelOf(collection);
  return html`
    ${level ? figures(context, level, id) : nothing} ${facts(context, collection, feature)}
    ${shape(context, feature)} ${provenance(context, feature.properties)}
    <p class="links"><a href=${itemUrl(collection, id)}>${t('apiItem')}</a></p>
  `;
}

/** Not there is a fact only once the collection has been loaded. */
function absent({ t, resources }, { collection, id }, features) {
  if (hasFailed(resources, collection)) {
    return html`<p class="note warn">${t('failed', { what: t(`layer.${collection}`) })}</p>`;
  }
  return html`<p class="note">${features ? t('notFound', { id }) : t('loading')}</p>`;
}
