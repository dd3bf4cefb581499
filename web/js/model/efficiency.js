import { city } from './city.js';
import { METHODS, classOf, classify } from './classes.js';
import { perKm2Of, targetMeasure } from './measures.js';
import { toYiPerKm2 } from './units.js';

/** Why a zone has no figure: kept secret, or not known. They are drawn differently. */
export const HIDDEN = 'suppressed';

/** Zones with the classes they fall in; `index` is null without a figure. */
export function classifyZones(answer, method) {
  const rows = answer.zones.map((zone) => ({
    zone,
    value: perKm2Of(answer, zone),
  }));
  const values = rows.filter((r) => r.value !== null).map((r) => r.value);
  const classes = classify(values, methodOf(answer, method), targetOf(answer));
  for (const row of rows) {
    row.index = row.value === null ? null : classOf(classes.breaks, row.value);
    row.colour = row.value === null ? null : classes.colours[row.index];
  }
  return { ...classes, rows };
}

/** The zones with a figure: highest first where the level is ranked, else by name. */
export function listed({ ranked }, rows, nameOf) {
  const known = rows.filter((r) => r.value !== null);
  const byName = (a, b) => nameOf(a.zone).localeCompare(nameOf(b.zone), 'zh-Hans');
  return known.sort(ranked ? (a, b) => b.value - a.value : byName);
}

/** The zones without a figure by the reason, the commonest first: [reason, rows][]. */
export function withoutFigure(rows) {
  const groups = new Map();
  for (const row of rows.filter((r) => r.value === null)) {
    groups.set(row.zone.reason, [...(groups.get(row.zone.reason) ?? []), row]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

/** How many zones have no figure, and how many of them are kept secret. */
export function missing(rows) {
  const none = rows.filter((r) => r.value === null);
  const hidden = none.filter((r) => r.zone.reason === HIDDEN).length;
  return { hidden, unknown: none.length - hidden };
}

/**
 * The official target in 亿元/平方公里 that the figures are held against; null where they are of
 * another measure, scope or land.
 */
export function targetOf({ target }) {
  return target?.comparable ? toYiPerKm2(target.yuanPerKm2) : null;
}

/** The target to tell of: null where another measure is shown than the one it is for. */
export const toldTarget = ({ target, measure }) =>
  target && targetMeasure(target) === measure ? target : null;

/** 目标完成度: how much of the target, in yuan/km², a figure in 亿元/平方公里 is, in whole percent. */
export const percentOf = ({ yuanPerKm2 }, value) =>
  Math.round((100 * value) / toYiPerKm2(yuanPerKm2));

/** The ways to part the figures into classes; before there are any, what the city may have. */
export function methodsFor(answer) {
  const held = answer ? targetOf(answer) !== null : city().targets.some((t) => t.level);
  return held ? METHODS : METHODS.filter((m) => m !== 'target');
}

/** The chosen way, or the first one that is possible. */
export function methodOf(answer, method) {
  const possible = methodsFor(answer);
  return possible.includes(method) ? method : possible[0];
}
