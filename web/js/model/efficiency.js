import { classOf, classify } from './classes.js';
import { toYiPerKm2 } from './units.js';

/** Why a zone has no figure: kept secret, or not known. They are drawn differently. */
export const HIDDEN = 'suppressed';

/** Zones with the classes they fall in; `index` is null without a figure. */
export function classifyZones(answer, method) {
  const rows = answer.zones.map((zone) => ({
    zone,
    value: zone.yuanPerKm2 === null ? null : toYiPerKm2(zone.yuanPerKm2),
  }));
  const values = rows.filter((r) => r.value !== null).map((r) => r.value);
  const target = targetOf(answer);
  const classes = classify(values, target === null ? withoutTarget(method) : method, target);
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

/** The official target in 亿元/平方公里, or null where the server names none. */
export function targetOf({ target }) {
  return target ? toYiPerKm2(target.yuanPerKm2) : null;
}

/** The official target is about supplied land: against another basis it is only a mark. */
export const comparable = (answer) => answer.basis === answer.target?.basis;

const withoutTarget = (method) => (method === 'target' ? 'quantile' : method);
