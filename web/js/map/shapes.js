import * as L from 'leaflet';
import { toDatum } from '../model/bases.js';
import { bounds, labelPoint } from '../model/geometry.js';

/** A WGS84 position where it is drawn on the base of this datum. */
export function latLng(lonLat, datum) {
  const [lon, lat] = toDatum(lonLat, datum);
  return L.latLng(lat, lon);
}

export function latLngBounds(geometry, datum) {
  return L.latLngBounds(bounds(geometry).map((corner) => latLng(corner, datum)));
}

/** GeoJSON features as shapes in a pane, moved to the base's datum. */
export function shapes(context, features, options) {
  const datum = context.datum();
  return L.geoJSON(
    { type: 'FeatureCollection', features },
    { coordsToLatLng: (lonLat) => latLng(lonLat, datum), ...options },
  );
}

/** Makes a layer open its feature's card, and name it under the pointer. */
export function opens(context, layer, collection, id, title) {
  layer.on('click keypress', (event) => {
    if (event.type === 'keypress' && event.originalEvent.key !== 'Enter') return;
    L.DomEvent.stopPropagation(event);
    context.store.set({ selected: `${collection}/${id}` });
  });
  if (title) layer.bindTooltip(text(title), { sticky: true, className: 'tip' });
  return layer;
}

/** Text as an element: Leaflet would take a string for HTML. */
export function text(content, className = '') {
  const element = document.createElement('span');
  element.textContent = content;
  element.className = className;
  return element;
}

/** A name on the map; the pointer passes through it. */
export function label(context, geometry, content, className) {
  return L.marker(latLng(labelPoint(geometry), context.datum()), {
    icon: L.divIcon({ html: text(content), className: `label ${className}`, iconSize: null }),
    interactive: false,
    keyboard: false,
  });
}

/**
 * Names that are shown only while the zoom leaves room for them.
 *
 * @param entries {{layer, fits: (zoom: number) => boolean}[]}
 */
export function roomyLabels(map, entries) {
  const group = L.layerGroup();
  const update = () => {
    const zoom = map.getZoom();
    for (const { layer, fits } of entries) {
      if (fits(zoom)) group.addLayer(layer);
      else group.removeLayer(layer);
    }
  };
  group.on('add', () => {
    update();
    map.on('zoomend', update);
  });
  group.on('remove', () => map.off('zoomend', update));
  return group;
}

/** Whether a name of this many characters fits over a shape at a zoom. */
export function roomFor(geometry, content, charWidth = 13) {
  const [[west], [east]] = bounds(geometry);
  const wide = [...content].reduce((sum, c) => sum + (c.codePointAt(0) > 255 ? 1 : 0.55), 0);
  return (zoom) => ((east - west) / 360) * 256 * 2 ** zoom > wide * charWidth * 0.9;
}
