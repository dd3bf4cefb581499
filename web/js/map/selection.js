import * as L from 'leaflet';
import { located } from '../model/geometry.js';
import { splitSelected } from '../model/layers.js';
import { valueOf } from '../state/resources.js';
import { drawn } from './drawn.js';
import { shapes } from './shapes.js';

/** Marks what the open card is about: a dark line in a white casing. */
export function mountSelection(context) {
  return drawn(
    context,
    (state, resources) => [
      state.selected,
      state.selected && valueOf(resources, splitSelected(state.selected).collection),
    ],
    () => {
      const chosen = splitSelected(context.store.get().selected);
      const features = chosen && valueOf(context.resources.get(), chosen.collection)?.features;
      const feature = features?.find((f) => f.id === chosen.id);
      return feature && located([feature]).length ? mark(context, feature) : null;
    },
  );
}

function mark(context, feature) {
  const line = (color, weight) =>
    shapes(context, [feature], {
      interactive: false,
      style: { pane: 'selected', color, weight, fill: false, className: 'selected' },
      pointToLayer: (f, at) =>
        L.circleMarker(at, { pane: 'selected', radius: 15, color, weight, fill: false }),
      pane: 'selected',
    });
  return L.layerGroup([line('#ffffff', 6), line('#c2180b', 2.8)]);
}
