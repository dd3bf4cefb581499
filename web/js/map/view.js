import * as L from 'leaflet';
import { datumOf, fromDatum } from '../model/bases.js';
import { splitSelected } from '../model/layers.js';
import { valueOf } from '../state/resources.js';
import { latLng, latLngBounds } from './shapes.js';

/** The city with its islands. */
const CITY = L.latLngBounds([30.66, 120.84], [31.89, 122.05]);
const NEAREST_ZOOM = 14;

/**
 * Keeps the map's view and the state's the same, and shows what has been selected. The state's view
 * is in WGS84; on a base in GCJ-02 the map's own centre lies shifted.
 */
export function mountView(context) {
  const { map, store, resources } = context;
  let written = null;
  let awaited = null;

  const show = (view) => {
    if (!view) map.fitBounds(CITY);
    else map.setView(latLng([view.lon, view.lat], context.datum()), view.zoom);
  };
  const moved = () => {
    const center = map.getCenter();
    const [lon, lat] = fromDatum([center.lng, center.lat], context.datum());
    written = { lat: round(lat), lon: round(lon), zoom: map.getZoom() };
    store.set({ view: written });
  };
  const changed = (now, before) => {
    if (now.view !== before.view && now.view !== written) show(now.view);
    else if (now.base !== before.base) rebase(context, before, show);
    if (now.selected !== before.selected) awaited = now.selected;
    reveal();
  };
  const reveal = () => {
    const geometry = awaited && geometryOf(resources.get(), awaited);
    if (!geometry) return;
    awaited = null;
    bringIn(map, latLngBounds(geometry, context.datum()));
  };

  const { view, selected } = store.get();
  show(view);
  if (!view) awaited = selected;
  map.on('moveend', moved);
  const ends = [store.subscribe(changed), resources.subscribe(reveal)];
  return () => {
    ends.forEach((end) => end());
    map.off('moveend', moved);
  };
}

/** Keeps the same ground in the middle when the base's datum changes. */
function rebase({ store, resources }, before, show) {
  const config = valueOf(resources.get(), 'config');
  const now = store.get();
  if (now.view && datumOf(before, config) !== datumOf(now, config)) show(now.view);
}

function geometryOf(resources, selected) {
  const { collection, id } = splitSelected(selected);
  return valueOf(resources, collection)?.features.find((f) => f.id === id)?.geometry;
}

/** Moves only if the shape is out of sight, too small to see, or hidden by the card. */
function bringIn(map, box) {
  const phone = map.getSize().x < 700;
  const padding = phone ? [10, map.getSize().y * 0.5] : [400, 20];
  const free = phone ? [0, 0] : [380, 0];
  const size = map
    .latLngToContainerPoint(box.getSouthEast())
    .subtract(map.latLngToContainerPoint(box.getNorthWest()));
  const east = map.latLngToContainerPoint(box.getSouthEast()).x;
  const visible = map.getBounds().contains(box) && east < map.getSize().x - free[0];
  if (visible && !phone && Math.max(size.x, size.y) > 12) return;
  map.fitBounds(box, { paddingTopLeft: [20, 20], paddingBottomRight: padding, maxZoom: NEAREST_ZOOM });
}

const round = (degrees) => Math.round(degrees * 1e4) / 1e4;
