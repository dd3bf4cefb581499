import { html, nothing } from 'lit-html';
import { besideArea, indicatorText, periodText, valueText } from '../i18n/publishedFigure.js';
import { gradeMark } from './grade.js';

/** What others published of the zone in the year, each figure with its own scope and source. */
export function published({ t }, { zone, answer }) {
  const { year } = answer;
  if (!year) return nothing;
  return html`
    <section class="published" aria-label=${t('published.title', { year })}>
      <h3>${t('published.title', { year })}</h3>
      ${zone.published.length
        ? html`<ul>
            ${zone.published.map((figure) => html`<li>${publishedFigure(t, figure)}</li>`)}
          </ul>`
        : html`<p class="note">${t('published.none', { year })}</p>`}
    </section>
  `;
}

function publishedFigure(t, figure) {
  const area = besideArea(t, figure);
  const period = periodText(t, figure);
  return html`
    <p class="indicator">${indicatorText(t, figure)} ${period ? html`<small>${period}</small>` : nothing}</p>
    <p class="published-value">
      <strong>${valueText(t, figure) ?? t('noData')}</strong> ${gradeMark(t, figure.grade)}
    </p>
    ${figure.scope ? remark(scopeText(t, figure.scope)) : nothing}
    ${area ? remark(t('published.area', { area })) : nothing}
    ${figure.source ? remark(t('published.source', figure)) : nothing}
  `;
}

/** Where a figure was derived, its scope tells how. */
const scopeText = (t, scope) =>
  scope.startsWith('=')
    ? t('published.formula', { formula: scope.slice(1).trim() })
    : t('published.scope', { scope });

const remark = (text) => html`<p class="note">${text}</p>`;
