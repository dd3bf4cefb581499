import * as L from 'leaflet';
import { getJson } from '/js/api/request.js';
import { mountBase } from '/js/map/base.js';
import { shapes, text } from '/js/map/shapes.js';
import { city, mainZones, useCity } from '/js/model/city.js';
import { nameOf } from '/js/model/names.js';
import { createResources } from '/js/state/resources.js';
import { createStore } from '/js/state/store.js';

const PANES = ['sea', 'land', 'water', 'extent', 'features'];
const CLOSEST = 13;

/** One shape fills little of the map, so that one sees where in the city it lies. */
const CLOSEST_ALONE = 11.5;

/** Beyond, shapes are painted, not built; and the keyboard goes through the table. */
const MOST_BUILT = 500;
const MOST_IN_TAB_ORDER = 100;

/** In the popup of a place that many features share. */
const MOST_LINKS = 6;

const WORDS = {
  zh: {
    in: '放大',
    out: '缩小',
    open: '查看',
    close: '关闭',
    none: '本页要素没有图形。',
    failed: '图形未能载入：',
  },
  en: {
    in: 'Zoom in',
    out: 'Zoom out',
    open: 'Open',
    close: 'Close',
    none: 'No shapes on this page.',
    failed: 'The shapes could not be loaded: ',
  },
};

/** Draws the page's features, or the extent of a collection, over the schematic base. */
async function start(element) {
  const { lang, features, extent } = element.dataset;
  const words = WORDS[lang] ?? WORDS.zh;
  const map = createMap(element, words);
  const context = await mountGround(map, lang);
  if (extent) drawExtent(map, extent.split(',').map(Number));
  if (!features) return;
  try {
    const answer = await getJson(features);
    const places = byPlace((answer.features ?? [answer]).filter((feature) => feature.geometry));
    if (places.length) drawPlaces(context, element, places, words);
    else tell(element, words.none);
  } catch (error) {
    tell(element, words.failed + error.message);
  }
}

function createMap(element, words) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(element, {
    attributionControl: false, // it writes HTML; the page says it as text
    zoomControl: false,
    zoomSnap: 0.25,
    maxZoom: 18,
    scrollWheelZoom: false, // the page scrolls
    zoomAnimation: !still,
    fadeAnimation: !still,
  });
  L.control.zoom({ zoomInTitle: words.in, zoomOutTitle: words.out }).addTo(map);
  PANES.forEach((name, i) => {
    map.createPane(name).style.zIndex = 300 + 10 * i;
  });
  map.on('popupopen', ({ popup }) => {
    popup.getElement().querySelector('[role=button]').setAttribute('aria-label', words.close);
  });
  return map.setView([0, 0], 2);
}

/** Water, roads and main zones, as on the main map. They are ground only: the page lives without. */
async function mountGround(map, lang) {
  const store = createStore({ lang, layers: [], level: 'none', base: 'offline' });
  const resources = createResources();
  const context = { map, store, resources, datum: () => 'WGS84' };
  try {
    useCity(await getJson('/api/atlas?f=json'));
  } catch {
    return context;
  }
  const [west, south, east, north] = city().map.opens;
  map.fitBounds([
    [south, west],
    [north, east],
  ]);
  // After the city is known: its layers are constants of the modules that draw them.
  const { mountDistricts } = await import('/js/map/districts.js');
  const zones = mainZones();
  if (city().map.base) resources.load('base', () => getJson('/base.geojson'));
  resources.load(zones, () => getJson(`/api/collections/${zones}/items?limit=10000`));
  mountBase(context);
  mountDistricts(context);
  return context;
}

function drawExtent(map, [west, south, east, north]) {
  const box = L.latLngBounds([south, west], [north, east]);
  L.rectangle(box, { pane: 'extent', className: 'extent', interactive: false }).addTo(map);
  map.fitBounds(box, { padding: [20, 20] });
}

/** Features with the same shape are one place: a zone stands in the list once for every year. */
function byPlace(features) {
  const places = new Map();
  for (const feature of features) {
    const key = JSON.stringify(feature.geometry);
    if (!places.has(key)) places.set(key, { ...feature, rows: [] });
    places.get(key).rows.push(feature);
  }
  return [...places.values()];
}

function drawPlaces(context, element, places, words) {
  const alone = places.length === 1;
  const renderer = places.length > MOST_BUILT ? L.canvas({ pane: 'features' }) : undefined;
  const drawn = [];
  const layer = shapes(context, places, {
    pane: 'features',
    style: (place) => ({ ...styleOf(place.properties), renderer }),
    pointToLayer: (place, at) => L.circleMarker(at, { pane: 'features', radius: 6 }),
    onEachFeature: (place, shape) => {
      drawn.push({ place, shape });
      shape.bindTooltip(text(titleOf(place, context)), { sticky: true, className: 'tip' });
      shape.bindPopup(() => popup(place, context, element, words));
    },
  }).addTo(context.map);
  const maxZoom = alone ? CLOSEST_ALONE : CLOSEST;
  context.map.fitBounds(layer.getBounds(), { maxZoom, padding: [24, 24] });
  if (places.length <= MOST_IN_TAB_ORDER) {
    drawn.forEach(({ place, shape }) => reachable(shape, titleOf(place, context)));
  }
  followRows(drawn);
  element.dataset.drawn = places.length;
}

const titleOf = ({ id, properties }, context) =>
  nameOf(properties, context.store.get().lang) ?? properties.title ?? id;

/** Dashed where the outline is estimated, dotted where the thing itself is made up. */
function styleOf(properties) {
  const synthetic = properties.quality === 'synthetic' || properties.synthetic === true;
  if (synthetic) return { className: 'shape', color: '#a35a00', weight: 1.6, dashArray: '1 4', fillOpacity: 0.22 };
  const estimated = properties.shapeAccuracyM != null;
  return { className: 'shape', color: '#0b4f6c', weight: 2, dashArray: estimated ? '6 4' : null, fillOpacity: 0.28 };
}

function popup({ rows, ...place }, context, element, words) {
  const content = document.createElement('div');
  content.append(text(titleOf(place, context), 'popup-title'));
  for (const row of rows.slice(0, MOST_LINKS)) {
    const link = document.createElement('a');
    link.href = element.dataset.items + encodeURIComponent(row.id) + element.dataset.query;
    link.textContent = `${words.open} ${row.id} ›`;
    content.append(link);
  }
  if (rows.length > MOST_LINKS) content.append(text(`… ${rows.length}`));
  return content;
}

/** A shape that the keyboard gets to and opens. */
function reachable(drawn, title) {
  const path = drawn.getElement?.();
  if (!path) return;
  path.setAttribute('tabindex', '0');
  path.setAttribute('role', 'button');
  path.setAttribute('aria-label', title);
  path.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    drawn.openPopup();
  });
}

/** The shape of the row under the pointer, or with the focus, stands out. */
function followRows(drawn) {
  const shapeOf = new Map(drawn.flatMap(({ place, shape }) => place.rows.map((r) => [r.id, shape])));
  for (const row of document.querySelectorAll('tr[data-id]')) {
    const shape = shapeOf.get(row.dataset.id);
    if (!shape) continue;
    const { weight, fillOpacity } = shape.options;
    const mark = () => shape.setStyle({ weight: 5, fillOpacity: 0.6 }).bringToFront();
    const leave = () => shape.setStyle({ weight, fillOpacity });
    row.addEventListener('pointerenter', mark);
    row.addEventListener('pointerleave', leave);
    row.addEventListener('focusin', mark);
    row.addEventListener('focusout', leave);
  }
}

function tell(element, message) {
  const note = document.createElement('p');
  note.className = 'map-note';
  note.setAttribute('role', 'status');
  note.textContent = message;
  element.append(note);
}

start(document.getElementById('map'));
