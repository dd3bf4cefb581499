import * as L from 'leaflet';
import { labelPoint } from '../model/geometry.js';
import { latLng } from './shapes.js';

/** From here on a park's own shape is large enough to see. */
const SHAPES_FROM_ZOOM = 12.5;

/** Dots for shapes that are too small at this zoom, styled like the shapes themselves. */
export const dots = (context, features, options) =>
  whileFar(context.map, marks(context, features, options));

/** A dot for each feature, where its label stands. */
export function marks(context, features, { pane, style, onEachFeature, radius = 6 }) {
  const group = L.layerGroup();
  for (const feature of features) {
    const at = latLng(labelPoint(feature.geometry), context.datum());
    const dot = L.circleMarker(at, { pane, ...style(feature), dashArray: null, radius });
    onEachFeature(feature, dot);
    group.addLayer(dot);
  }
  return group;
}

/** Shows a layer only while the map is zoomed out. */
function whileFar(map, inner) {
  const outer = L.layerGroup();
  const update = () => {
    if (map.getZoom() < SHAPES_FROM_ZOOM) outer.addLayer(inner);
    else outer.removeLayer(inner);
  };
  outer.on('add', () => {
    update();
    map.on('zoomend', update);
  });
  outer.on('remove', () => map.off('zoomend', update));
  return outer;
}
