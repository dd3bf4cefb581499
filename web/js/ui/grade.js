import { html, nothing } from 'lit-html';
import { GRADES } from '../model/grades.js';
import { valueOf } from '../state/resources.js';

/** How a number came to be, in a word: the frame is solid, dashed, hatched or dotted. */
export const gradeMark = (t, grade) =>
  grade
    ? html`<span class="grade grade-${grade}" title=${t(`grade.${grade}.text`)}>${t(`grade.${grade}`)}</span>`
    : nothing;

/** The same as a small square, where numbers stand close together. */
export const gradeSquare = (t, grade) =>
  grade
    ? html`<span
        class="grade-square grade-${grade}"
        role="img"
        aria-label=${t(`grade.${grade}`)}
        title=${t(`grade.${grade}`)}
      ></span>`
    : nothing;

/** What the marks mean. Where no data is synthetic, nothing says so. */
export function gradeLegend({ t, resources }) {
  const grades = GRADES.filter((g) => g !== 'synthetic' || isDemo(resources));
  return html`
    <h3>${t('grades')}</h3>
    <ul class="keys grades">
      ${grades.map((g) => html`<li>${gradeMark(t, g)} ${gradeSquare(t, g)} ${t(`grade.${g}.text`)}</li>`)}
    </ul>
  `;
}

export const isDemo = (resources) => Boolean(valueOf(resources, 'config')?.demo);
