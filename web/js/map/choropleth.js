import * as L from 'leaflet';
import { HIDDEN, classifyZones } from '../model/efficiency.js';
import { located } from '../model/geometry.js';
import { siteZones } from '../model/city.js';
import { collectionOf } from '../model/layers.js';
import { nameOf } from '../model/names.js';
import { hasSchemes, ofScheme } from '../model/schemes.js';
import { isSymbol } from '../model/symbols.js';
import { perKm2Text, reasonText } from '../i18n/figures.js';
import { translator } from '../i18n/index.js';
import { valueOf } from '../state/resources.js';
import { drawn } from './drawn.js';
import { dots } from './dots.js';
import { opens, shapes } from './shapes.js';
import { symbols } from './symbols.js';

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
        answer && hasSchemes(answer.level) ? state.scheme : null,
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
  const state = context.store.get();
  const { classes, lang } = state;
  const rows = classifyZones(ofScheme(answer, features, state), classes).rows;
  const rowOf = new Map(rows.map((row) => [row.zone.id, row]));
  const collection = collectionOf(answer.level);
  const small = collection === siteZones();
  const known = located(features).filter((f) => rowOf.has(f.id));
  const make = {
    pane: 'choropleth',
    style: (f) => ({ ...styleOf(rowOf.get(f.id)), ...((small || !answer.ranked) && ROUGH_EDGE) }),
    onEachFeature: (f, layer) =>
      opens(context, layer, collection, f.id, titleOf(f, answer, rowOf.get(f.id), lang)),
  };
  const points = known.filter((f) => rowOf.get(f.id).zone.symbol || isSymbol(f));
  const outlines = known.filter((f) => !points.includes(f));
  const group = L.layerGroup([symbols(context, points, make), shapes(context, outlines, make)]);
  if (small) group.addLayer(dots(context, outlines, make));
  return group;
}

/** Pale classes need an edge where there is little to see of them; dashed, as what is drawn roughly. */
const ROUGH_EDGE = { color: '#52606b', weight: 1, dashArray: '4 3' };

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
      : `${perKm2Text(t, measure, value)}  ${t(`grade.${zone.grade}`)}`;
  return `${nameOf(feature.properties, lang)}  ${figure}`;
}
