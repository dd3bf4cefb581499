// Units on screen. The API's unit is yuan and yuan/km²; people read 亿元/平方公里 and 万元/亩.

const YUAN_PER_YI = 1e8;
const YUAN_PER_WAN = 1e4;
const MU_PER_KM2 = 1500;

/** @returns yuan in 亿元 (10^8 yuan) */
export const toYi = (yuan) => yuan / YUAN_PER_YI;

/** @returns yuan/km² in 亿元/平方公里 */
export const toYiPerKm2 = (yuanPerKm2) => yuanPerKm2 / YUAN_PER_YI;

/** @returns yuan/km² in 万元/亩 */
export const toWanPerMu = (yuanPerKm2) => yuanPerKm2 / YUAN_PER_WAN / MU_PER_KM2;

/**
 * A number as people read it: thousands separated, about three significant digits below 1000.
 *
 * @returns {string|null} null for a missing value, so that a caller must say why it is missing
 */
export function formatNumber(value, digits) {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  const places = digits ?? placesFor(Math.abs(value));
  return value.toLocaleString('en-US', { maximumFractionDigits: places });
}

/** Decimal places for about three digits of a number of this size. */
export function placesFor(size) {
  if (size >= 100) return 0;
  return size >= 1 ? 1 : 3;
}

/** Metres as "600 m", kilometres from 10 km up. */
export function formatMetres(metres, unit) {
  return metres >= 10000
    ? `${formatNumber(metres / 1000)} ${unit.km}`
    : `${formatNumber(metres, 0)} ${unit.m}`;
}
