import { city, cityTexts } from '../model/city.js';
import { en } from './en.js';
import { zh } from './zh.js';

const TEXTS = { zh, en };
const merged = new Map();

/** The page's own words, and the city's once it has been told. */
function textsIn(lang) {
  if (!city()) return TEXTS[lang];
  if (!merged.has(lang)) merged.set(lang, { ...TEXTS[lang], ...cityTexts(lang) });
  return merged.get(lang);
}

/**
 * The texts of the page in one language.
 *
 * @returns t(key, values): the text with each {name} replaced; the key itself if there is none
 */
export function translator(lang) {
  const texts = textsIn(lang);
  const t = (key, values = {}) =>
    (texts[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
  t.lang = lang;
  t.has = (key) => key in texts;
  /** Why there is no figure; a reason this page does not know is just "no data". */
  t.reason = (code, values) => t(t.has(`reason.${code}`) ? `reason.${code}` : 'noData', values);
  /** Picks from a record that the server gives in both languages: title and titleEn. */
  t.of = (record, field = 'title') =>
    (lang === 'en' && record?.[`${field}En`]) || record?.[field] || '';
  return t;
}
