import { city, collectionDef } from './city.js';
import { toWanPerMu, toYi, toYiPerKm2 } from './units.js';

/** What zones are measured by; the first one is what the page opens with. */
export const MEASURES = city().measures;

/** Units of files that hold money; answers tell all of it in yuan. */
const MONEY = ['yuan', 'wanYuan', 'yiYuan'];

export const measureDef = (id) => MEASURES.find((m) => m.id === id);

export const isMoney = (id) => MONEY.includes(measureDef(id)?.unit.id);

/** A zone's figure: 亿元/平方公里 of money, else the measure's own unit/平方公里; or null. */
export function perKm2Of({ measure }, { perKm2 = null }) {
  return perKm2 !== null && isMoney(measure) ? toYiPerKm2(perKm2) : perKm2;
}

/** A zone's figure of money in 万元/亩, or null. */
export const perMuOf = ({ perKm2 }) => toWanPerMu(perKm2);

/** A zone's sum: 亿元 of money, else in the measure's own unit; or null. */
export function sumOf({ measure }, zone) {
  const sum = zone[sumField(zone)] ?? null;
  return sum !== null && isMoney(measure) ? toYi(sum) : sum;
}

/** The sum is called as the measure's field is; its figure's name goes on with PerKm2. */
function sumField(zone) {
  return Object.keys(zone).find((name) => `${name}PerKm2` in zone) ?? 'outputYuan';
}

/** Whom a target is for: it says nothing on any other measure. */
export const targetMeasure = (target) =>
  city().targets.find((t) =>
    ['plan', 'year', 'basis', 'yuanPerKm2'].every((key) => t[key] === target[key]),
  )?.measure;

/** Quotients of two measures in the order the city declares them: [declared field, value]. */
export function ratiosOf(level, { ratios = {} }) {
  const { efficiencyCollection } = city().levels.find((l) => l.id === level);
  return collectionDef(efficiencyCollection)
    .fields.filter((field) => field.name in ratios)
    .map((field) => [field, ratios[field.name]]);
}
