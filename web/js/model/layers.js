/** Levels of land efficiency and the collection that holds each level's zones. */
export const LEVELS = [
  { id: 'district', collection: 'districts' },
  { id: 'park', collection: 'parks' },
  { id: 'new-town', collection: 'new-towns' },
  { id: 'layout-zone', collection: 'layout-zones' },
  { id: 'strategic-area', collection: 'strategic-areas' },
];

/** What can be switched on and off, in the order of the panel. */
export const LAYERS = [
  { id: 'efficiency', collections: [] },
  { id: 'parks', collections: ['parks'] },
  { id: 'new-towns', collections: ['new-towns'] },
  { id: 'layout-zones', collections: ['layout-zones'] },
  { id: 'strategic-areas', collections: ['strategic-areas'] },
  { id: 'transport-nodes', collections: ['transport-nodes'] },
  { id: 'districts', collections: ['districts'] },
];

/** Collections a name is searched in. */
export const SEARCHED = [
  'parks',
  'districts',
  'new-towns',
  'strategic-areas',
  'layout-zones',
  'transport-nodes',
];

export const collectionOf = (level) => LEVELS.find((l) => l.id === level)?.collection;
export const levelOf = (collection) => LEVELS.find((l) => l.collection === collection)?.id;

/** Parks are coloured by industry unless they are being coloured by efficiency. */
export function parksByIndustry(state) {
  return state.layers.includes('parks') && !efficiencyOf(state, 'park');
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
