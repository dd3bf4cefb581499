/** A feature's name in the reader's language; Chinese where there is no English one. */
export function nameOf(properties, lang) {
  return lang === 'en' && properties.nameEn ? properties.nameEn : properties.name;
}

/** The short name for a label on the map. */
export function labelOf(properties, lang) {
  return lang === 'en' ? nameOf(properties, lang) : properties.shortName ?? properties.name;
}
