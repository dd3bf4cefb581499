import { city, siteZones } from './city.js';

/** A city that measures nothing has no land efficiency. */
const MEASURED = city().measures.length > 0;

/** Levels of land efficiency and the collection that holds each level's zones; the main one first. */
export const LEVELS = (MEASURED ? [...city().levels] : []).sort(
  (a, b) => (b.id === city().mainLevel) - (a.id === city().mainLevel),
);

/** What can be switched on and off, in the order of the panel. */
export const LAYERS = [
  ...(MEASURED ? [{ id: 'efficiency', collections: [] }] : []),
  ...city().map.layers.map(({ collection }) => ({ id: collection, collections: [collection] })),
];

/** Collections a name is searched in. */
export const SEARCHED = city().map.layers.map((layer) => layer.collection);

export const collectionOf = (level) => LEVELS.find((l) => l.id === level)?.collection;
export const levelOf = (collection) => LEVELS.find((l) => l.collection === collection)?.id;

/** Sites are coloured by industry unless they are being coloured by efficiency. */
export function sitesByIndustry(state) {
  return state.layers.includes(siteZones()) && !efficiencyOf(state, levelOf(siteZones()));
}

export function efficiencyOf(state, level) {
  return state.layers.includes('efficiency') && state.level === level;
}

/** Splits "parks/park-01" into collection and feature id. */
export function splitSelected(selected) {
  if (!selected) return null;
  const at = selected.indexOf('/');
  return { collection: selected.slice(0, at), id: selected.slice(at + 1) };
}
