import * as L from 'leaflet';
import { located } from '../model/geometry.js';
import { splitSelected } from '../model/layers.js';
import { isSymbol } from '../model/symbols.js';
import { valueOf } from '../state/resources.js';
import { marks } from './dots.js';
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
  const line = isSymbol(feature) ? ring : outline;
  return L.layerGroup([line(context, feature, '#ffffff', 6), line(context, feature, '#c2180b', 2.8)]);
}

const styled = (color, weight) => ({ color, weight, fill: false, className: 'selected' });

/** Around the dot of what is known as a point only. */
const ring = (context, feature, color, weight) =>
  marks(context, [feature], {
    pane: 'selected',
    radius: 13,
    style: () => ({ ...styled(color, weight), interactive: false }),
    onEachFeature: () => {},
  });

const outline = (context, feature, color, weight) =>
  shapes(context, [feature], {
    interactive: false,
    style: { pane: 'selected', ...styled(color, weight) },
    pointToLayer: (f, at) =>
      L.circleMarker(at, { pane: 'selected', radius: 15, color, weight, fill: false }),
    pane: 'selected',
  });
