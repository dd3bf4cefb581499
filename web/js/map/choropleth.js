import * as L from 'leaflet';
import { HIDDEN, classifyZones } from '../model/efficiency.js';
import { located } from '../model/geometry.js';
import { siteZones } from '../model/city.js';
import { collectionOf } from '../model/layers.js';
import { nameOf } from '../model/names.js';
import { formatNumber } from '../model/units.js';
import { perKm2Unit, reasonText, withUnit } from '../i18n/figures.js';
import { translator } from '../i18n/index.js';
import { valueOf } from '../state/resources.js';
import { drawn } from './drawn.js';
import { dots } from './dots.js';
import { opens, shapes } from './shapes.js';

/** Zones coloured by land efficiency. "No data" and "withheld" are hatched, never a colour. */
export function mountChoropleth(context) {
  return drawn(
    context,
    (state, resources) => {
      const answer = valueOf(resources, 'efficiency');
      return [
        state.layers.includes('efficiency'),
        answer,
        state.classes,
        state.lang,
        answer && valueOf(resources, collectionOf(answer.level)),
      ];
    },
    () => {
      const state = context.store.get();
      const resources = context.resources.get();
      const answer = valueOf(resources, 'efficiency');
      const zones = answer && valueOf(resources, collectionOf(answer.level));
      return state.layers.includes('efficiency') && zones ? draw(context, answer, zones) : null;
    },
  );
}

function draw(context, answer, { features }) {
  const { classes, lang } = context.store.get();
  const rows = classifyZones(answer, classes).rows;
  const rowOf = new Map(rows.map((row) => [row.zone.id, row]));
  const collection = collectionOf(answer.level);
  const small = collection === siteZones();
  const known = located(features).filter((f) => rowOf.has(f.id));
  const make = {
    pane: 'choropleth',
    style: (f) => ({ ...styleOf(rowOf.get(f.id)), ...(small && SMALL_EDGE) }),
    onEachFeature: (f, layer) =>
      opens(context, layer, collection, f.id, titleOf(f, answer, rowOf.get(f.id), lang)),
  };
  const group = L.layerGroup([shapes(context, known, make)]);
  if (small) group.addLayer(dots(context, known, make));
  return group;
}

/** Pale classes need an edge where there is little to see of them; dashed, as all parks are. */
const SMALL_EDGE = { color: '#52606b', weight: 1, dashArray: '4 3' };

function styleOf({ zone, colour }) {
  const edge = { color: '#ffffff', weight: 1.2, opacity: 0.95, className: 'zone' };
  if (colour) return { ...edge, fillColor: colour, fillOpacity: 0.78 };
  const pattern = zone.reason === HIDDEN ? 'url(#withheld)' : 'url(#no-data)';
  return { ...edge, color: '#8b959c', fillColor: pattern, fillOpacity: 1 };
}

function titleOf(feature, answer, { zone, value }, lang) {
  const t = translator(lang);
  const { measure } = answer;
  const figure =
    value === null
      ? reasonText(t, answer, zone)
      : withUnit(t, measure, formatNumber(value), perKm2Unit(t, measure));
  return `${nameOf(feature.properties, lang)}  ${figure}`;
}
