/**
 * A city's own files: what it is called, its levels and collections, and the data that comes with
 * it. {@link org.parkatlas.source.city.CityFiles} finds them, in a folder or beside the program;
 * {@link org.parkatlas.source.city.ProfileReader} makes the {@link org.parkatlas.model.Atlas} of
 * them.
 *
 * <p>Invariants: what does not fit is refused with file, line and what to write instead, before
 * anything is loaded; a word that nobody reads is refused as well, since it may be a misspelt one.
 */
package org.parkatlas.source.city;
