import * as L from 'leaflet';
import { located } from '../model/geometry.js';
import { groupOf, isProposed } from '../model/industries.js';
import { siteZones } from '../model/city.js';
import { efficiencyOf, levelOf, sitesByIndustry } from '../model/layers.js';
import { labelOf, nameOf } from '../model/names.js';
import { isSymbol } from '../model/symbols.js';
import { valueOf } from '../state/resources.js';
import { dots } from './dots.js';
import { drawn } from './drawn.js';
import { label, opens, roomyLabels, shapes } from './shapes.js';
import { symbols } from './symbols.js';

const NAMES_FROM_ZOOM = 12;

/** Parks coloured by industry; dashed because outlines are estimates; points where there is no outline. */
export function mountParks(context) {
  return drawn(
    context,
    (state, resources) => [
      valueOf(resources, siteZones()),
      sitesByIndustry(state),
      efficiencyOf(state, levelOf(siteZones())),
      state.layers.includes('efficiency'),
      state.lang,
    ],
    () => {
      const loaded = valueOf(context.resources.get(), siteZones());
      const state = context.store.get();
      if (!loaded) return null;
      const parks = located(loaded.features);
      if (efficiencyOf(state, levelOf(siteZones()))) return names(context, parks);
      return sitesByIndustry(state) ? draw(context, parks) : null;
    },
  );
}

function draw(context, parks) {
  const { lang } = context.store.get();
  const onEachFeature = (f, layer) =>
    opens(context, layer, siteZones(), f.id, nameOf(f.properties, lang));
  const points = parks.filter(isSymbol);
  const outlines = parks.filter((f) => !isSymbol(f));
  const asDots = { pane: 'parks', style: dotStyle, onEachFeature, radius: 5.5 };
  return L.layerGroup([
    symbols(context, points, asDots),
    shapes(context, outlines, { pane: 'parks', style: shapeStyle, onEachFeature }),
    dots(context, outlines, asDots),
    names(context, parks),
  ]);
}

function names(context, parks) {
  const { lang } = context.store.get();
  return roomyLabels(
    context.map,
    parks.map((f) => ({
      layer: label(context, f.geometry, labelOf(f.properties, lang), 'label-park'),
      fits: (zoom) => zoom >= NAMES_FROM_ZOOM,
    })),
  );
}

function shapeStyle({ properties }) {
  const colour = groupOf(properties.industry).colour;
  const light = isProposed(properties);
  return {
    className: 'park',
    color: colour,
    weight: light ? 1.2 : 2,
    opacity: light ? 0.8 : 1,
    dashArray: light ? '2 4' : '6 4',
    fillColor: colour,
    fillOpacity: light ? 0.16 : 0.45,
  };
}

/** White rim around the industry's colour; a candidate is a ring, not a disc. */
function dotStyle({ properties }) {
  const colour = groupOf(properties.industry).colour;
  const proposed = isProposed(properties);
  return {
    className: 'park-dot',
    color: proposed ? colour : '#ffffff',
    weight: proposed ? 2 : 1.5,
    opacity: 1,
    fillColor: proposed ? '#ffffff' : colour,
    fillOpacity: 1,
  };
}
