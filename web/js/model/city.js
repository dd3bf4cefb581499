/**
 * The city that is shown, as /api/atlas tells it. Told once, before any module that stands on it is
 * loaded: levels, layers, words and boxes are constants from then on.
 */
let told = null;

export function useCity(atlas) {
  told = atlas;
}

export const city = () => told;

/** The declaration of a collection. */
export const collectionDef = (id) => told.collections.find((c) => c.id === id);

/** The declared field that the program takes for this, such as "industry". */
export const fieldIn = (id, role) => collectionDef(id)?.fields.find((f) => f.role === role);

const inRole = (...roles) =>
  told.collections.find((c) => roles.every((role) => c.roles.includes(role)))?.id ?? null;

/** Zones that the ground of the map is made of. */
export const mainZones = () => told.levels.find((l) => l.id === told.mainLevel).collection;

/** Zones that an investor may settle in, drawn by industry; null if the city has none. */
export const siteZones = () => inRole('zones', 'sites');

/** Places that distances are measured to; null if the city has none. */
export const nodes = () => inRole('nodes');

/** All other zones that are layers. */
export const otherZones = () =>
  told.map.layers
    .map((l) => l.collection)
    .filter((id) => collectionDef(id).roles.includes('zones'))
    .filter((id) => id !== mainZones() && id !== siteZones());

/** The field whose values are drafts of which one is shown at a time, with its values. */
export function schemes() {
  for (const id of otherZones()) {
    const field = fieldIn(id, 'scheme');
    if (field) return { collection: id, name: field.name, codes: field.codes };
  }
  return { collection: null, name: null, codes: [] };
}

/** Outline and wash of a zone: by the colour of one of its codes, else of its layer. */
export function styleOf(id, properties = {}) {
  const layer = told.map.layers.find((l) => l.collection === id);
  const own = colourOf(id, properties) ?? layer?.colour ?? '#4a6a8a';
  return { color: own, fillColor: colourOf(id, properties) ?? layer?.fill ?? own };
}

function colourOf(id, properties) {
  for (const { name, codes } of collectionDef(id).fields) {
    const colour = codes.find((c) => c.id === properties[name])?.colour;
    if (colour) return colour;
  }
  return null;
}

/** Codes of a collection that have a colour. */
export const colouredCodes = (id) =>
  collectionDef(id).fields.flatMap((f) =>
    f.codes.filter((c) => c.colour).map((c) => ({ ...c, field: f.name })),
  );

/** The city's words by the keys that the page's own words have. */
export function cityTexts(lang) {
  if (!told) return {};
  const of = (record, field = 'title') =>
    (lang === 'en' && record[`${field}En`]) || record[field] || '';
  const texts = { brand: of(told), title: `${of(told)} ParkAtlas`, attribution: of(told.map, 'attribution') };
  for (const c of told.collections) texts[`layer.${c.id}`] = of(c);
  for (const l of told.levels) texts[`level.${l.id}`] = capital(of(l));
  for (const m of told.measures) {
    texts[`measure.${m.id}`] = of(m);
    texts[`term.measure.${m.id}`] = of(m);
  }
  for (const c of schemes().codes) texts[`scheme.${c.id}`] = of(c);
  for (const term of told.map.terms) {
    texts[`term.${term.id}`] = of(term);
    texts[`term.${term.id}.text`] = of(term, 'text');
  }
  for (const field of told.collections.flatMap((c) => c.fields)) {
    for (const code of field.codes) texts[`code.${field.name}.${code.id}`] = of(code);
  }
  return texts;
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
