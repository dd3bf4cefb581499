/**
 * Readers, one per format: a file becomes features of a declared collection, and rejects that say
 * file, row and reason. No database.
 *
 * <p>Invariants: every row comes out as a feature or as a reject, none is lost; shapes come out in
 * longitude, latitude of WGS84; numbers are read strictly (no NaN, no thousands separators). A file
 * that cannot be read as a whole is an {@link org.parkatlas.model.InvalidInput}.
 */
package org.parkatlas.source;
