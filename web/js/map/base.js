import * as L from 'leaflet';
import { tileBase } from '../model/bases.js';
import { located } from '../model/geometry.js';
import { nameOf } from '../model/names.js';
import { valueOf } from '../state/resources.js';
import { drawn } from './drawn.js';
import { label, shapes } from './shapes.js';

const WATER = '#cfe2ec';
const LINES = {
  river: { pane: 'water', color: WATER, weight: 3 },
  ringRoad: { pane: 'water', color: '#d9c7a2', weight: 2 },
  expressway: { pane: 'water', color: '#e2d6bd', weight: 1.5 },
};

/** The offline base: schematic water and roads. It gives way to a tile base. */
export function mountBase(context) {
  return drawn(
    context,
    (state, resources) => [
      tileBase(state, valueOf(resources, 'config')),
      state.lang,
      valueOf(resources, 'base'),
    ],
    () => {
      const state = context.store.get();
      const resources = context.resources.get();
      const base = valueOf(resources, 'base');
      if (!base || tileBase(state, valueOf(resources, 'config'))) return null;
      return draw(context, located(base.features), state.lang);
    },
  );
}

function draw(context, features, lang) {
  const isArea = (f) => f.geometry.type.endsWith('Polygon');
  const areas = features.filter(isArea);
  const lines = features.filter((f) => !isArea(f));
  const named = areas.filter((f) => f.properties.kind === 'sea' && f.properties.name);
  return L.layerGroup([
    flat(context, areas.filter((f) => f.properties.kind === 'sea'), 'sea'),
    flat(context, areas.filter((f) => f.properties.kind !== 'sea'), 'water'),
    shapes(context, lines, { interactive: false, style: (f) => lineOf(f.properties.kind) }),
    ...named.map((f) => seaName(context, f, lang)),
  ]);
}

function flat(context, features, pane) {
  const style = { pane, stroke: false, fillColor: WATER, fillOpacity: 1 };
  return shapes(context, features, { pane, interactive: false, style });
}

function lineOf(kind) {
  return { opacity: 1, lineCap: 'round', ...(LINES[kind] ?? LINES.expressway) };
}

/** At the open side, in the east of the city. */
const OPEN_SEA = { type: 'Point', coordinates: [122.25, 31.0] };

const seaName = (context, { properties }, lang) =>
  label(context, OPEN_SEA, nameOf(properties, lang), 'label-sea');
