import * as L from 'leaflet';
import { translator } from '../i18n/index.js';
import { nameOf } from '../model/names.js';
import { TRANSPORT } from '../model/zoneStyles.js';
import { valueOf } from '../state/resources.js';
import { drawn } from './drawn.js';
import { opens, shapes, text } from './shapes.js';

const COLLECTION = 'transport-nodes';

/** Airports, ports and stations as signs, expressways as lines. */
export function mountTransport(context) {
  return drawn(
    context,
    (state, resources) => [
      valueOf(resources, COLLECTION),
      state.layers.includes(COLLECTION),
      state.lang,
    ],
    () => {
      const nodes = valueOf(context.resources.get(), COLLECTION);
      const shown = context.store.get().layers.includes(COLLECTION);
      return nodes && shown ? draw(context, nodes.features) : null;
    },
  );
}

function draw(context, features) {
  const t = translator(context.store.get().lang);
  const isPoint = (f) => f.geometry.type.endsWith('Point');
  const open = (f, layer) =>
    opens(context, layer, COLLECTION, f.id, nameOf(f.properties, t.lang));
  return L.layerGroup([
    shapes(context, features.filter((f) => !isPoint(f)), {
      pane: 'lines',
      style: { color: TRANSPORT.line, weight: 2.5, opacity: 0.85 },
      onEachFeature: open,
    }),
    shapes(context, features.filter(isPoint), {
      pointToLayer: (f, at) => L.marker(at, { icon: sign(f, t), title: '', pane: 'nodes' }),
      onEachFeature: open,
    }),
  ]);
}

function sign({ properties }, t) {
  const html = text(t(`sign.${properties.kind}`));
  html.setAttribute('aria-label', `${t(`kind.${properties.kind}`)} ${nameOf(properties, t.lang)}`);
  return L.divIcon({ html, className: `node node-${properties.kind}`, iconSize: [20, 20] });
}
