import * as L from 'leaflet';
import { tileBase } from '../model/bases.js';
import { located } from '../model/geometry.js';
import { mainZones } from '../model/city.js';
import { efficiencyOf, levelOf } from '../model/layers.js';
import { nameOf } from '../model/names.js';
import { valueOf } from '../state/resources.js';
import { drawn } from './drawn.js';
import { label, latLngBounds, opens, roomFor, roomyLabels, shapes } from './shapes.js';

/** Nearer than this the names give way to those of what lies in the zones. */
const NAMES_TO_ZOOM = 13;

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
  const nearest = Math.max(NAMES_TO_ZOOM, zoomOver(context, features) + 2);
  const names = features.map((f) => named(context, f, nearest));
  return L.layerGroup([outline, roomyLabels(context.map, names)]);
}

/** The zoom that shows all of them: a small town is seen from nearby. */
function zoomOver({ map, datum }, features) {
  const boxes = features.map((f) => latLngBounds(f.geometry, datum()));
  return boxes.length ? map.getBoundsZoom(boxes.reduce((all, box) => all.extend(box))) : 0;
}

function named(context, feature, nearest) {
  const name = nameOf(feature.properties, context.store.get().lang);
  const fits = roomFor(feature.geometry, name);
  return {
    layer: label(context, feature.geometry, name, 'label-district'),
    fits: (zoom) => zoom <= nearest && fits(zoom),
  };
}
