import * as L from 'leaflet';
import { located } from '../model/geometry.js';
import { nameOf } from '../model/names.js';
import { otherZones, schemes, styleOf } from '../model/city.js';
import { inScheme } from '../model/schemes.js';
import { valueOf } from '../state/resources.js';
import { drawn } from './drawn.js';
import { label, opens, roomFor, roomyLabels, shapes } from './shapes.js';

/** Zones that lie over the city's ground: outlines with a light wash and a name. */
export function mountZones(context) {
  const ends = otherZones().map((collection) => mountOne(context, collection));
  return () => ends.forEach((end) => end());
}

function mountOne(context, collection) {
  return drawn(
    context,
    (state, resources) => [
      valueOf(resources, collection),
      state.layers.includes(collection),
      state.lang,
      collection === schemes().collection ? state.scheme : null,
    ],
    () => {
      const state = context.store.get();
      const zones = valueOf(context.resources.get(), collection);
      if (!zones || !state.layers.includes(collection)) return null;
      return draw(context, collection, located(zones.features).filter((f) => inScheme(state, f)));
    },
  );
}

function draw(context, collection, features) {
  const { lang } = context.store.get();
  const style = (f) => ({
    dashArray: '7 4',
    weight: 1.8,
    fillOpacity: 0.13,
    className: 'zone',
    ...styleOf(collection, f.properties),
  });
  const onEachFeature = (f, layer) =>
    opens(context, layer, collection, f.id, nameOf(f.properties, lang));
  const names = features.map((f) => named(context, collection, f));
  return L.layerGroup([
    shapes(context, features, { pane: 'zones', style, onEachFeature }),
    roomyLabels(context.map, names),
  ]);
}

function named(context, collection, feature) {
  const name = nameOf(feature.properties, context.store.get().lang);
  return {
    layer: label(context, feature.geometry, name, `label-zone label-${collection}`),
    fits: roomFor(feature.geometry, name, 11),
  };
}
