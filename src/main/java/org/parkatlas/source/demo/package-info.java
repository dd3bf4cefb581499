/**
 * The demonstration data set. There is no public micro-data on industry, so this package makes
 * synthetic enterprises, parcels and output records, in steps: {@link
 * org.parkatlas.source.demo.LandPlan} lays land out on {@link org.parkatlas.source.demo.StreetGrid
 * street grids}, {@link org.parkatlas.source.demo.LandSupply} supplies it, {@link
 * org.parkatlas.source.demo.Spots} and {@link org.parkatlas.source.demo.Enterprises} settle
 * enterprises, and {@link org.parkatlas.source.demo.Outputs} fits their figures to {@link
 * org.parkatlas.source.demo.PublishedTotals} ({@link org.parkatlas.source.demo.CellFitting}, {@link
 * org.parkatlas.source.demo.ExactScaling}).
 *
 * <p>Invariants: the same seed and shapes give the same bytes on every machine ({@link
 * org.parkatlas.source.demo.Dice}, {@link StrictMath}, no iteration in hash order); every feature
 * has the quality {@code synthetic}; nothing describes a real enterprise or parcel.
 */
package org.parkatlas.source.demo;
