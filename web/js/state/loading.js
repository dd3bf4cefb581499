import { latest } from '../api/latest.js';
import { city, mainZones } from '../model/city.js';
import { BASES } from '../model/defaults.js';
import { LAYERS, SEARCHED, collectionOf, levelOf, splitSelected } from '../model/layers.js';

/**
 * Loads what the state needs, when it needs it.
 *
 * @returns a function that stops it and aborts what is under way
 */
export function keepLoaded(store, resources, atlas) {
  const efficiency = latest((signal, query) => atlas.efficiency(query, signal));
  const figures = latest((signal, query) => everyBasis(atlas, query, signal));
  const collection = (id) => resources.ensure(id, () => atlas.collection(id));

  const loadEfficiency = (now) => resources.load('efficiency', () => efficiency(queryOf(now)));

  const loadFigures = (now) => {
    const level = levelOf(splitSelected(now.selected)?.collection);
    if (level) resources.load('figures', () => figures({ ...queryOf(now), level }));
  };

  const loadCard = (now) => {
    const id = splitSelected(now.selected)?.collection;
    if (!SEARCHED.includes(id)) return;
    collection(id);
    resources.ensure(`schema ${id}`, () => atlas.schema(id));
    loadFigures(now);
  };

  const update = (now, before) => {
    needed(now).forEach(collection);
    if (asksAnew(now, before)) loadEfficiency(now);
    if (CARD_NEEDS.some((key) => now[key] !== before[key])) loadCard(now);
  };

  resources.ensure('config', () => atlas.config());
  if (city().map.base) resources.ensure('base', () => atlas.base());
  update(store.get(), { layers: [] });
  const end = store.subscribe(update);
  return () => {
    end();
    efficiency.abort();
    figures.abort();
  };
}

/** Loads the collections that only the search needs, once the map stands. */
export function loadSearched(resources, atlas) {
  for (const id of SEARCHED) resources.ensure(id, () => atlas.collection(id));
}

function needed(state) {
  const shown = LAYERS.filter((l) => state.layers.includes(l.id)).flatMap((l) => l.collections);
  const zones = state.layers.includes('efficiency') ? [collectionOf(state.level)] : [];
  return new Set([mainZones(), ...zones, ...shown]);
}

const queryOf = ({ level, year, basis, measure }) => ({ level, year, basis, measure });

/** What the card's figures depend on; it shows every basis. */
const CARD_NEEDS = ['selected', 'year', 'measure'];

function asksAnew(now, before) {
  if (!now.layers.includes('efficiency')) return false;
  if (!before.layers.includes('efficiency')) return true;
  return ['level', 'year', 'basis', 'measure'].some((key) => now[key] !== before[key]);
}

async function everyBasis(atlas, query, signal) {
  const answers = await Promise.all(
    BASES.map((basis) => atlas.efficiency({ ...query, basis }, signal)),
  );
  return { level: query.level, answers };
}
