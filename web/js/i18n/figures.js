import { isMoney, measureDef } from '../model/measures.js';

/** The unit of a measure's sums in words: money is read in 亿元, all else as it is reported. */
export const sumUnit = (t, measure) =>
  isMoney(measure) ? t('yi') : t.of(measureDef(measure)?.unit, 'symbol');

/** The unit of a measure over an area in words. */
export const perKm2Unit = (t, measure) =>
  isMoney(measure) ? t('perKm2') : `${sumUnit(t, measure)}/${t('km2')}`;

/** A number before its unit: English sets a sign before "100 million yuan". */
export const withUnit = (t, measure, value, unit) =>
  t(isMoney(measure) ? 'scaled' : 'plain', { value, unit });

/** Why a zone has no figure. */
export const reasonText = (t, { measure }, { reason }) =>
  t.reason(reason, { measure: t(`measure.${measure}`) });
