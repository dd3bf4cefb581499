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

/** Highest first, then the zones without a figure. */
export function ranked(rows) {
  return [...rows].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
}

/** How many zones have no figure, and how many of them are kept secret. */
export function missing(rows) {
  const none = rows.filter((r) => r.value === null);
  const hidden = none.filter((r) => r.zone.reason === HIDDEN).length;
  return { hidden, unknown: none.length - hidden };
}

/** The official target in 亿元/平方公里, or null where there is none for what is measured. */
export function targetOf({ target, measure }) {
  return target && targetMeasure(target) === measure ? toYiPerKm2(target.yuanPerKm2) : null;
}

/** The official target is about supplied land: against another basis it is only a mark. */
export const comparable = (answer) => answer.basis === answer.target?.basis;

/** The ways to part the figures into classes; before there are any, what the city may have. */
export function methodsFor(answer) {
  const held = answer ? targetOf(answer) !== null : city().targets.length > 0;
  return held ? METHODS : METHODS.filter((m) => m !== 'target');
}

/** The chosen way, or the first one that is possible. */
export function methodOf(answer, method) {
  const possible = methodsFor(answer);
  return possible.includes(method) ? method : possible[0];
}
