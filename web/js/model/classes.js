import { DIVERGING, SEQUENTIAL, ramp } from './colours.js';
import { naturalBreaks } from './jenks.js';

export const METHODS = ['target', 'quantile', 'jenks'];

/** Shares of the target that part the classes; the middle one is the target itself. */
const TARGET_SHARES = [0.5, 0.75, 1, 1.25, 1.5];
const CLASS_COUNT = 5;

/**
 * Parts values into classes. A class holds its lower break and not its upper one.
 *
 * @param values finite numbers, any order
 * @param target the value in the middle of the diverging scale, in the values' unit
 * @returns {{method: string, breaks: number[], colours: string[]}} one colour more than breaks
 */
export function classify(values, method, target) {
  if (method === 'target') {
    return { method, breaks: TARGET_SHARES.map((share) => share * target), colours: DIVERGING };
  }
  const breaks =
    method === 'jenks' ? naturalBreaks(values, CLASS_COUNT) : quantiles(values, CLASS_COUNT);
  return { method, breaks, colours: ramp(SEQUENTIAL, breaks.length + 1) };
}

/** Which class a value falls in: the number of breaks at or below it. */
export function classOf(breaks, value) {
  return breaks.filter((b) => b <= value).length;
}

/** Inner breaks of equally filled classes; fewer where values repeat. */
export function quantiles(values, count) {
  const sorted = [...values].sort((a, b) => a - b);
  const breaks = [];
  for (let i = 1; i < count; i++) {
    const at = sorted[Math.ceil((i * sorted.length) / count)];
    if (at !== undefined && at > sorted[0] && !breaks.includes(at)) breaks.push(at);
  }
  return breaks;
}
