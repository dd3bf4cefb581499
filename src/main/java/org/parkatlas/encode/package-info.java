/**
 * How features are written for others: one writer for each format. Those that are rows and no more
 * are a {@link org.parkatlas.encode.FeatureFormat}, so that another one is a class here and a line
 * where formats are chosen; {@link org.parkatlas.encode.JsonFgWriter} writes documents that tell of
 * the request as well. Plain GeoJSON lies ready in the catalog.
 *
 * <p>Invariants: what a {@link org.parkatlas.catalog.View} does not show is not written; documents
 * are written as they go along, never held whole; coordinates have seven places of a degree or
 * three of a metre.
 */
package org.parkatlas.encode;
