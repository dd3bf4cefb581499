/**
 * Readers, one per format: a file becomes features of a declared collection, or rows to be joined,
 * and rejects that say file, row and reason. No database. Whoever reads a file, the commands {@code
 * import} and {@code join} or a process of the API, reads it here, so one file has one answer:
 * {@link org.parkatlas.source.CsvTable} gives the rows of a CSV and {@link
 * org.parkatlas.source.GeoJsonFeatures} the features of a GeoJSON, one by one.
 *
 * <p>Invariants: every row comes out as a feature or as a reject, none is lost; shapes come out in
 * longitude, latitude of WGS84; numbers are read strictly (no NaN, no thousands separators). A file
 * that cannot be read as a whole is an {@link org.parkatlas.model.InvalidInput}.
 */
package org.parkatlas.source;
