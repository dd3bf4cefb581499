import { html, nothing } from 'lit-html';
import { located } from '../model/geometry.js';
import { isSymbol } from '../model/symbols.js';
import { formatMetres } from '../model/units.js';
import { fact } from './facts.js';
import { term } from './term.js';

/** How the shape was made and how far it may be off, or that there is none. */
export function shape(context, feature) {
  const { t } = context;
  if (!located([feature]).length) {
    return html`<section aria-label=${t('shape')}><p class="note">${t('noShape')}</p></section>`;
  }
  const { properties } = feature;
  const unit = { m: t('m'), km: t('km') };
  const accuracy = properties.shapeAccuracyM;
  return html`
    <section aria-label=${t('shape')}>
      <h3>${t('shape')}</h3>
      <dl class="facts">
        ${properties.shapeMethod ? fact(t('shapeMethod'), properties.shapeMethod) : nothing}
        ${accuracy
          ? fact(
              html`${t('shapeAccuracy')} ${term(context, 'accuracy', 'shape')}`,
              t('accuracyText', { value: formatMetres(accuracy, unit) }),
            )
          : nothing}
      </dl>
      <p class="note">${t(isSymbol(feature) ? 'symbolNote' : 'notLegal')}</p>
    </section>
  `;
}

/** The document each fact of the feature comes from. */
export function provenance({ t }, properties) {
  const { source, sourceSection, sourceYear, quality } = properties;
  const lines = [
    [t('source'), source],
    [t('sourceSection'), sourceSection],
    [t('sourceYear'), sourceYear],
    [t('quality'), quality && t(`quality.${quality}`)],
  ].filter(([, value]) => value);
  return html`
    <section aria-label=${t('provenance')}>
      <h3>${t('provenance')}</h3>
      <dl class="facts">${lines.map(([title, value]) => fact(title, value))}</dl>
    </section>
  `;
}
