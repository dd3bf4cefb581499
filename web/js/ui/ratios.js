import { html, nothing } from 'lit-html';
import { ratioText } from '../i18n/figures.js';
import { ratiosOf } from '../model/measures.js';
import { fact } from './facts.js';
import { gradeSquare } from './grade.js';

/** The zone's quotients of two measures, such as value added per person; they need no area. */
export function ratios({ t }, level, zone) {
  const known = ratiosOf(level, zone).filter(([, value]) => value !== null);
  if (!known.length) return nothing;
  return html`
    <section class="ratios" aria-label=${t('ratios')}>
      <h4>${t('ratios')}</h4>
      <dl class="facts">${known.map(([field, value]) => ratio(t, t.of(field), value, zone.grade))}</dl>
    </section>
  `;
}

/** A title ends with its unit in brackets; that goes behind the value. */
function ratio(t, title, value, grade) {
  const [, name, unit] = /^(.*?)\s*[（(]([^（()）]*)[）)]$/.exec(title) ?? [null, title, ''];
  return fact(name, html`${ratioText(value, unit)} ${gradeSquare(t, grade)}`);
}
