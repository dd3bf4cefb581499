import * as L from 'leaflet';
import { city } from '../model/city.js';
import { datumOf } from '../model/bases.js';
import { valueOf } from '../state/resources.js';
import { mountBase } from './base.js';
import { mountChoropleth } from './choropleth.js';
import { mountControls } from './controls.js';
import { mountDeclutter } from './declutter.js';
import { mountDistricts } from './districts.js';
import { mountParks } from './parks.js';
import { mountSelection } from './selection.js';
import { mountTiles } from './tiles.js';
import { mountTransport } from './transport.js';
import { mountView } from './view.js';
import { mountZones } from './zones.js';

/** Drawing order from the ground up; a pane's place is its z-index. */
const PANES = ['sea', 'land', 'water', 'choropleth', 'zones', 'lines', 'parks', 'selected', 'nodes'];

/**
 * Puts the map into an element and keeps it as the state says.
 *
 * @returns a function that takes everything away again
 */
export function mountMap(element, store, resources) {
  const map = createMap(element);
  const context = {
    map,
    store,
    resources,
    datum: () => datumOf(store.get(), valueOf(resources.get(), 'config')),
  };
  const ends = [
    mountView,
    mountControls,
    mountDeclutter,
    mountTiles,
    mountBase,
    mountDistricts,
    mountChoropleth,
    mountZones,
    mountParks,
    mountTransport,
    mountSelection,
  ].map((mount) => mount(context));
  return () => {
    ends.reverse().forEach((end) => end());
    map.remove();
  };
}

/** A city's width around what the map opens on, and no more of what is not drawn. */
function roaming() {
  const [west, south, east, north] = city().map.opens;
  return L.latLngBounds([south, west], [north, east]).pad(0.9);
}

function createMap(element) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(element, {
    attributionControl: false, // it writes HTML; the page shows the attribution as text
    zoomControl: false,
    minZoom: 8.5,
    maxZoom: 18,
    zoomSnap: 0.25,
    maxBounds: roaming(),
    zoomAnimation: !still,
    fadeAnimation: !still,
    inertia: !still,
  });
  PANES.forEach((name, i) => {
    map.createPane(name).style.zIndex = 300 + 10 * i;
  });
  return map;
}
