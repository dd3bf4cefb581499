import { METHODS } from './classes.js';
import { city, schemes } from './city.js';
import { LAYERS, LEVELS } from './layers.js';
import { MEASURES } from './measures.js';

export const BASES = ['supplied', 'gross', 'footprint'];
export const SCHEMES = schemes().codes.map((code) => code.id);
export const LANGS = ['zh', 'en'];

const opensWith = [
  'efficiency',
  ...city().map.layers.filter((l) => l.on).map((l) => l.collection),
];

/** What the page shows when the address says nothing. A null year is the latest one. */
export const DEFAULTS = Object.freeze({
  layers: LAYERS.filter((l) => opensWith.includes(l.id)).map((l) => l.id),
  level: city().mainLevel,
  measure: MEASURES[0]?.id ?? null,
  year: null,
  basis: 'supplied',
  classes: 'target',
  scheme: SCHEMES[0] ?? null,
  lang: 'zh',
  base: 'offline',
  selected: null,
  view: null,
});

/** What each named choice may be. */
export const CHOICES = {
  level: LEVELS.map((l) => l.id),
  measure: MEASURES.map((m) => m.id),
  basis: BASES,
  classes: METHODS,
  scheme: SCHEMES,
  lang: LANGS,
};

export const LAYER_IDS = LAYERS.map((l) => l.id);
