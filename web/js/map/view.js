import * as L from 'leaflet';
import { datumOf, fromDatum } from '../model/bases.js';
import { labelPoint, located } from '../model/geometry.js';
import { city, mainZones } from '../model/city.js';
import { splitSelected } from '../model/layers.js';
import { isSymbol } from '../model/symbols.js';
import { valueOf } from '../state/resources.js';
import { latLng, latLngBounds } from './shapes.js';

const [WEST, SOUTH, EAST, NORTH] = city().map.opens;
const CITY = L.latLngBounds([SOUTH, WEST], [NORTH, EAST]);
/** A city need not say what its map opens on; then its main zones say it, once they are there. */
const UNTOLD = city().map.opens.every((degrees, i) => degrees === city().around[i]);

const NEAREST_ZOOM = 14;
const PHONE_WIDTH = 700;

/**
 * Keeps the map's view and the state's the same, and shows what has been selected. The state's view
 * is in WGS84; on a base in GCJ-02 the map's own centre lies shifted. Without a view the map shows
 * what is selected, or the whole city; what has no shape leaves it where it is.
 */
export function mountView(context) {
  const { map, store, resources } = context;
  let written = null;
  let awaited = null;
  let homeless = UNTOLD;

  const show = (view) => {
    if (!view) map.fitBounds(home(context));
    else map.setView(latLng([view.lon, view.lat], context.datum()), view.zoom);
  };
  const moved = () => {
    const center = map.getCenter();
    const [lon, lat] = fromDatum([center.lng, center.lat], context.datum());
    written = { lat: round(lat), lon: round(lon), zoom: map.getZoom() };
    store.set({ view: written });
  };
  const changed = (now, before) => {
    const told = now.view !== before.view && now.view !== written;
    if (told && (now.view || !now.selected)) show(now.view);
    else if (now.base !== before.base) rebase(context, before, show);
    if (now.selected !== before.selected || (told && !now.view)) awaited = now.selected;
    reveal();
  };
  const reveal = () => {
    if (homeless && zonesOf(resources.get())) {
      homeless = false;
      map.fitBounds(home(context), { animate: false });
    }
    const feature = awaited && featureOf(resources.get(), awaited);
    if (!feature) return;
    awaited = null;
    if (!located([feature]).length) {
      if (!store.get().view) moved();
      return;
    }
    const box = extentOf(context, feature);
    if (!store.get().view || !inSight(map, box)) bringIn(map, box);
  };

  const { view, selected } = store.get();
  homeless &&= !view && !selected;
  show(view);
  if (!view && selected) awaited = selected;
  else moved();
  map.on('moveend', moved);
  const ends = [store.subscribe(changed), resources.subscribe(reveal)];
  return () => {
    ends.forEach((end) => end());
    map.off('moveend', moved);
  };
}

const zonesOf = (resources) => valueOf(resources, mainZones())?.features;

function home({ resources, datum }) {
  const zones = (UNTOLD && located(zonesOf(resources.get()) ?? [])) || [];
  const boxes = zones.map((f) => latLngBounds(f.geometry, datum()));
  return boxes.length ? boxes.reduce((all, box) => all.extend(box)) : CITY;
}

/** Keeps the same ground in the middle when the base's datum changes. */
function rebase({ store, resources }, before, show) {
  const config = valueOf(resources.get(), 'config');
  const now = store.get();
  if (now.view && datumOf(before, config) !== datumOf(now, config)) show(now.view);
}

function featureOf(resources, selected) {
  const { collection, id } = splitSelected(selected);
  return valueOf(resources, collection)?.features.find((f) => f.id === id);
}

/** All that is drawn of a feature: of a symbol the circle of its accuracy. */
function extentOf({ datum }, feature) {
  const { geometry, properties } = feature;
  if (!isSymbol(feature) || !properties.shapeAccuracyM) return latLngBounds(geometry, datum());
  return latLng(labelPoint(geometry), datum()).toBounds(2 * properties.shapeAccuracyM);
}

/** Whether a shape lies free of the card and is large enough to see. */
function inSight(map, box) {
  const { east, south, width } = onScreen(map, box);
  const { right, bottom } = coveredByCard(map);
  const free = map.getSize().subtract([right, bottom]);
  return map.getBounds().contains(box) && east < free.x && south < free.y && width > 10;
}

function bringIn(map, box) {
  const { right, bottom } = coveredByCard(map);
  map.fitBounds(box, {
    paddingTopLeft: [30, 30],
    paddingBottomRight: [right + 30, bottom + 30],
    maxZoom: NEAREST_ZOOM,
  });
}

function onScreen(map, box) {
  const { x: east, y: south } = map.latLngToContainerPoint(box.getSouthEast());
  return { east, south, width: east - map.latLngToContainerPoint(box.getNorthWest()).x };
}

/** The card stands at the right, on a phone at the bottom. */
function coveredByCard(map) {
  const { x, y } = map.getSize();
  return x < PHONE_WIDTH ? { right: 0, bottom: y * 0.58 } : { right: 384, bottom: 0 };
}

const round = (degrees) => Math.round(degrees * 1e4) / 1e4;
