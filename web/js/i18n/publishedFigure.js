import { formatNumber } from '../model/units.js';
import { moneyText } from './figures.js';

/** As published, not rounded. */
const PLACES = 3;

/** Units that published figures come in, as the page's own. */
const MONEY = { 亿元: 'yi', '亿元/km²': 'perKm2', '万元/亩': 'perMu' };

/** What was published, in words; a code that the page does not know is told as it is. */
export function indicatorText(t, { indicator }) {
  return t.has(`indicator.${indicator}`) ? t(`indicator.${indicator}`) : indicator;
}

/** A whole year needs no word. */
export const periodText = (t, { year, period }) =>
  t.has(`period.${period}`) ? t(`period.${period}`, { year }) : '';

/** The value with its unit, else the area or the growth that was published instead; or null. */
export function valueText(t, { value, unit, areaKm2, growthPct }) {
  if (value !== null && value !== undefined) return withUnit(t, value, unit);
  if (areaKm2) return areaText(t, areaKm2);
  return growthPct ? t('published.growth', { percent: formatNumber(growthPct, 1) }) : null;
}

/** The area that goes with a value, with its kind; or null. */
export function besideArea(t, { value, areaKm2, areaKind }) {
  if (!areaKm2) return null;
  const area = value === null ? '' : areaText(t, areaKm2);
  return [area, areaKind].filter(Boolean).join('，') || null;
}

function withUnit(t, value, unit) {
  if (MONEY[unit]) return moneyText(t, MONEY[unit], value, PLACES);
  return t('plain', { value: formatNumber(value, 2), unit: unit === 'km²' ? t('km2') : unit ?? '' });
}

const areaText = (t, km2) => t('plain', { value: formatNumber(km2, 2), unit: t('km2') });
