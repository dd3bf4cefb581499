/**
 * The domain's words as immutable values: collections and their fields, features, output records,
 * where a fact comes from, and what can be wrong with input. No HTTP, no SQL, no files.
 *
 * <p>Invariants: a collection is declared once, in {@link org.parkatlas.model.Atlas}; a feature
 * always fits its declaration; amounts of money are exact decimals in yuan; shapes are in
 * longitude, latitude of WGS84, which CGCS2000 equals within a metre.
 */
package org.parkatlas.model;
