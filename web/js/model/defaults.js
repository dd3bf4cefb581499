import { METHODS } from './classes.js';
import { LAYERS, LEVELS } from './layers.js';

export const BASES = ['supplied', 'gross', 'footprint'];
export const SCHEMES = ['onePoleThreeBelts', 'map2018'];
export const LANGS = ['zh', 'en'];

/** What the page shows when the address says nothing. A null year is the latest one. */
export const DEFAULTS = Object.freeze({
  layers: ['efficiency', 'parks'],
  level: 'district',
  year: null,
  basis: 'supplied',
  classes: 'target',
  scheme: 'onePoleThreeBelts',
  lang: 'zh',
  base: 'offline',
  selected: null,
  view: null,
});

/** What each named choice may be. */
export const CHOICES = {
  level: LEVELS.map((l) => l.id),
  basis: BASES,
  classes: METHODS,
  scheme: SCHEMES,
  lang: LANGS,
};

export const LAYER_IDS = LAYERS.map((l) => l.id);
