import * as L from 'leaflet';
import { tileBase } from '../model/bases.js';
import { located } from '../model/geometry.js';
import { mainZones } from '../model/city.js';
import { efficiencyOf, levelOf } from '../model/layers.js';
import { nameOf } from '../model/names.js';
import { valueOf } from '../state/resources.js';
import { drawn } from './drawn.js';
import { label, opens, roomFor, roomyLabels, shapes } from './shapes.js';

/** Outlines and names of the main zones: always there as the ground of the map; a card when switched on. */
export function mountDistricts(context) {
  return drawn(
    context,
    (state, resources) => [
      valueOf(resources, mainZones()),
      state.lang,
      state.layers.includes(mainZones()),
      efficiencyOf(state, levelOf(mainZones())),
      tileBase(state, valueOf(resources, 'config')),
    ],
    () => {
      const districts = valueOf(context.resources.get(), mainZones());
      return districts && draw(context, located(districts.features));
    },
  );
}

function draw(context, features) {
  const state = context.store.get();
  const tiled = tileBase(state, valueOf(context.resources.get(), 'config'));
  const open = state.layers.includes(mainZones()) && !efficiencyOf(state, levelOf(mainZones()));
  const outline = shapes(context, features, {
    pane: 'land',
    interactive: open,
    style: {
      className: 'district',
      color: open ? '#5d6b76' : '#a3adb5',
      weight: open ? 1.6 : 1,
      fillColor: '#fbfaf6',
      fillOpacity: tiled ? 0 : 1,
    },
    onEachFeature: (f, layer) =>
      open && opens(context, layer, mainZones(), f.id, nameOf(f.properties, state.lang)),
  });
  return L.layerGroup([outline, roomyLabels(context.map, features.map((f) => named(context, f)))]);
}

function named(context, feature) {
  const name = nameOf(feature.properties, context.store.get().lang);
  const fits = roomFor(feature.geometry, name);
  return {
    layer: label(context, feature.geometry, name, 'label-district'),
    fits: (zoom) => zoom <= 13 && fits(zoom),
  };
}
