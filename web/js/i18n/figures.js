import { isMoney, measureDef } from '../model/measures.js';
import { formatNumber, placesFor } from '../model/units.js';

/** How many times ten the unit that the language reads is larger: 1 bn is 10 亿, 1 mn is 100 万. */
const TENS = {
  zh: { yi: 0, perKm2: 0, perMu: 0 },
  en: { yi: 1, perKm2: 1, perMu: 2 },
};

/** The same digits in either language: 103 亿元 are RMB 10.3 bn. */
function moneyNumber(t, unit, value, places = placesFor(Math.abs(value))) {
  const tens = TENS[t.lang][unit];
  return formatNumber(value / 10 ** tens, places + tens);
}

/** 亿元, 亿元/平方公里 or 万元/亩 with the unit: "103 亿元/平方公里", "RMB 10.3 bn per km²". */
export const moneyText = (t, unit, value, places) =>
  t(`money.${unit}`, { value: moneyNumber(t, unit, value, places) });

/** A figure over an area as a bare number, in the unit that {@link perKm2Unit} names; or null. */
export const perKm2Number = (t, measure, value) =>
  isMoney(measure) && Number.isFinite(value) ? moneyNumber(t, 'perKm2', value) : formatNumber(value);

/** 万元/亩 as a bare number in the unit that the language reads. */
export const perMuNumber = (t, value) => moneyNumber(t, 'perMu', value);

/** A figure over an area with its unit. */
export const perKm2Text = (t, measure, value) =>
  isMoney(measure)
    ? moneyText(t, 'perKm2', value)
    : t('plain', { value: formatNumber(value), unit: perKm2Unit(t, measure) });

/** The unit of a measure over an area in words. */
export const perKm2Unit = (t, measure) =>
  isMoney(measure) ? t('perKm2') : `${ownUnit(t, measure)}/${t('km2')}`;

/** A sum with its unit: money is read in 亿元, all else as it is reported and whole; or null. */
export function sumText(t, measure, value) {
  if (value === null) return null;
  if (isMoney(measure)) return moneyText(t, 'yi', value, 2);
  return t('plain', { value: formatNumber(value, 0), unit: ownUnit(t, measure) });
}

const ownUnit = (t, measure) => t.of(measureDef(measure)?.unit, 'symbol');

/** A quotient in its declared unit; English money of 万元 is told in RMB. */
export function ratioText(value, unit) {
  const [, per] = /^10,000 yuan\/(.+)$/.exec(unit) ?? [];
  if (per) return `RMB ${formatNumber(value * 10000, 0)} per ${per}`;
  return `${formatNumber(value)} ${unit.replace(/\/10,000 yuan$/, ' per RMB 10,000')}`;
}

/** Why a zone has no figure. */
export const reasonText = (t, { measure }, { reason }) =>
  t.reason(reason, { measure: t(`measure.${measure}`) });
