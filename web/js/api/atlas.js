import { getJson } from './request.js';

const PAGE = 10000;

/** What this page asks the server for. Answers that do not change while it is open are kept. */
export function createAtlas() {
  const kept = new Map();

  const keep = async (key, ask) => {
    if (!kept.has(key)) kept.set(key, await ask());
    return kept.get(key);
  };

  return {
    city: (signal) => getJson('/api/atlas?f=json', signal),
    config: (signal) => getJson('/config.json', signal),
    base: (signal) => getJson('/base.geojson', signal),
    collection: (id, signal) => keep(`items ${id}`, () => allItems(id, signal)),
    schema: (id, signal) =>
      keep(`schema ${id}`, () => getJson(`/api/collections/${id}/schema`, signal)),
    efficiency(query, signal) {
      const url = efficiencyUrl(query);
      return keep(url, () => getJson(url, signal));
    },
  };
}

/** Without a year the latest one; without a measure, in a city that has none, no figures. */
export function efficiencyUrl({ level, year, basis, measure }) {
  const params = new URLSearchParams({ level, basis, f: 'json' });
  if (measure) params.set('measure', measure);
  if (year) params.set('year', year);
  return `/api/efficiency?${params}`;
}

/** Every feature of a collection, page after page. */
async function allItems(id, signal) {
  const features = [];
  let url = `/api/collections/${id}/items?limit=${PAGE}`;
  while (url) {
    const page = await getJson(url, signal);
    features.push(...page.features);
    url = sameOrigin(page.links?.find((link) => link.rel === 'next')?.href);
  }
  return { type: 'FeatureCollection', features };
}

/** A proxy may change the host in a link: only its path and query are followed. */
function sameOrigin(href) {
  if (!href) return null;
  const { pathname, search } = new URL(href, location.href);
  return pathname + search;
}
