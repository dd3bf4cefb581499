import { html, nothing } from 'lit-html';
import { moneyText } from '../i18n/figures.js';
import { valueText } from '../i18n/publishedFigure.js';
import { percentOf, toldTarget } from '../model/efficiency.js';
import { toYiPerKm2 } from '../model/units.js';
import { gradeMark } from './grade.js';

/** The target, what it is for, and the figures that may be held against it. */
export function targetNote({ t }, answer) {
  const target = toldTarget(answer);
  if (!target) return nothing;
  const value = moneyText(t, 'perKm2', toYiPerKm2(target.yuanPerKm2));
  const basis = t(`basis.${target.basis}`).toLowerCase();
  const scope = t.of(target, 'scope');
  return html`
    <section class="target-note" aria-label=${t('target')}>
      <p class="note">${t('targetNote', { ...target, value, scope, basis })} ${gradeMark(t, 'published')}</p>
      ${target.comparable ? nothing : html`<p class="note warn">${t.of(target, 'note')}</p>`}
      ${target.published?.length ? achieved(t, target, scope) : nothing}
    </section>
  `;
}

function achieved(t, target, scope) {
  const sources = [...new Set(target.published.map((figure) => figure.source))];
  return html`
    <table class="achieved">
      <caption>
        ${t('achieved', { scope })}
      </caption>
      <tbody>
        ${target.published.map((figure) => achievedRow(t, target, figure))}
      </tbody>
    </table>
    <p class="note">${t('published.source', { source: sources.join('；') })}</p>
  `;
}

const achievedRow = (t, target, figure) => html`<tr>
  <th scope="row">${figure.year}</th>
  <td>${valueText(t, figure)} ${gradeMark(t, figure.grade)}</td>
  <td>${t('ofTarget', { percent: percentOf(target, figure.value) })}</td>
</tr>`;
