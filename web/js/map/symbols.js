import * as L from 'leaflet';
import { labelPoint } from '../model/geometry.js';
import { marks } from './dots.js';
import { latLng } from './shapes.js';

/** Pale enough that many of them over each other still leave the ground to be seen. */
const HALO_OPACITY = 0.07;

/**
 * Features known as points only, at every zoom: a dot, and around it a circle of as many metres as
 * the place may lie off.
 */
export function symbols(context, features, options) {
  const halos = features
    .filter((f) => f.properties.shapeAccuracyM)
    .map((f) => halo(context, f, options));
  return L.layerGroup([...halos, marks(context, features, options)]);
}

function halo(context, feature, { pane, style }) {
  const { color, fillColor } = style(feature);
  const hue = fillColor.startsWith('#') && fillColor !== '#ffffff' ? fillColor : color;
  return L.circle(latLng(labelPoint(feature.geometry), context.datum()), {
    pane,
    radius: feature.properties.shapeAccuracyM,
    className: 'accuracy',
    interactive: false,
    color: hue,
    weight: 1,
    opacity: 0.25,
    fillColor: hue,
    fillOpacity: HALO_OPACITY,
  });
}
