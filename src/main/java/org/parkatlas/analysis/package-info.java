/**
 * The questions the product exists for, one class each: which zones cover what ({@link
 * org.parkatlas.analysis.SpatialJoin}), how much a zone produces per area ({@link
 * org.parkatlas.analysis.LandEfficiency}), and which of these figures may be shown ({@link
 * org.parkatlas.analysis.Disclosure}). Geometry work takes shapes, not stores.
 *
 * <p>Invariants: a zone covers a point on its border; where zones partition the city a point counts
 * in one zone alone, the one with the lowest id; amounts are exact decimals and every join balances
 * to the cent; areas are ellipsoidal; a basis that is missing gives no figure and a reason.
 */
package org.parkatlas.analysis;
