import { html, nothing } from 'lit-html';
import { gradeOf } from '../model/grades.js';
import { formatNumber } from '../model/units.js';
import { valueOf } from '../state/resources.js';
import { gradeSquare } from './grade.js';
import { term } from './term.js';

/** Shown elsewhere in the card, or not for people. */
const ELSEWHERE = [
  'id',
  'name',
  'nameEn',
  'initials',
  'source',
  'sourceSection',
  'sourceYear',
  'quality',
  'shapeMethod',
  'shapeAccuracyM',
  'confidence',
];

/** Numbers that are names: no thousands separator. */
const PLAIN = ['integer'];

const EXPLAINED = { boundsText: 'bounds', footprintBasis: 'symbol', areaKm2: 'gross' };

/** A feature's own attributes, titled and ordered as the server declares them. */
export function facts(context, collection, { properties }) {
  const { t, resources } = context;
  const schema = valueOf(resources, `schema ${collection}`);
  if (!schema) return nothing;
  const shown = Object.entries(schema.properties ?? {}).filter(
    ([name]) => !ELSEWHERE.includes(name) && isPresent(properties[name]),
  );
  if (!shown.length) return nothing;
  return html`
    <section aria-label=${t('facts')}>
      <h3>${t('facts')}</h3>
      <dl class="facts">
        ${shown.map(([name, declared]) =>
          fact(
            html`${titleOf(t, name, declared)}
            ${name in EXPLAINED ? term(context, EXPLAINED[name], 'fact') : nothing}`,
            html`${valueText(t, name, declared, properties[name])}
            ${isMeasured(declared) ? gradeSquare(t, gradeOf(properties.quality)) : nothing}`,
          ),
        )}
      </dl>
    </section>
  `;
}

/** One line of a list of facts. */
export function fact(title, value) {
  return html`<div>
    <dt>${title}</dt>
    <dd>${value}</dd>
  </div>`;
}

const isMeasured = ({ type, 'x-unit': unit }) =>
  Boolean(unit?.zh) && [type].flat().includes('number');

const isPresent = (value) =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);

function titleOf(t, name, declared) {
  return (t.lang === 'en' && declared['x-title-en']) || declared.title || name;
}

function valueText(t, name, declared, value) {
  if (Array.isArray(value)) return listText(t, value);
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return numberText(t, declared, value);
  if (t.has(`enum.${name}.${value}`)) return t(`enum.${name}.${value}`);
  if (t.has(`${name}.${value}`)) return t(`${name}.${value}`);
  if (t.has(`code.${name}.${value}`)) return t(`code.${name}.${value}`);
  return linked(value);
}

/** Words run on; sentences stand one below the other. */
function listText(t, values) {
  if (values.every((v) => String(v).length < 16)) return values.join(t.lang === 'zh' ? '、' : ', ');
  return html`<ul class="sentences">
    ${values.map((v) => html`<li>${v}</li>`)}
  </ul>`;
}

function numberText(t, declared, value) {
  const types = [declared.type].flat();
  const text = PLAIN.some((p) => types.includes(p)) ? String(value) : formatNumber(value, 3);
  const unit = declared['x-unit']?.[t.lang];
  return unit ? `${text} ${unit}` : text;
}

/** A text that starts with a web address is a link with a remark behind it. */
function linked(value) {
  const [, address, rest] = /^(https?:\/\/\S+)\s*(.*)$/s.exec(value) ?? [];
  if (!address) return String(value);
  return html`<a href=${address} target="_blank" rel="noopener noreferrer">${address}</a> ${rest}`;
}
