/**
 * The demonstration data set. There is no public micro-data on industry, so this package makes
 * synthetic enterprises, parcels and output records, in steps: {@link
 * org.parkatlas.shanghai.demo.LandPlan} lays land out on {@link
 * org.parkatlas.shanghai.demo.StreetGrid street grids}, {@link
 * org.parkatlas.shanghai.demo.LandSupply} supplies it, {@link org.parkatlas.shanghai.demo.Spots}
 * and {@link org.parkatlas.shanghai.demo.Enterprises} settle enterprises, and {@link
 * org.parkatlas.shanghai.demo.Outputs} fits their figures to {@link
 * org.parkatlas.shanghai.demo.PublishedTotals} ({@link org.parkatlas.shanghai.demo.CellFitting},
 * {@link org.parkatlas.shanghai.demo.ExactScaling}).
 *
 * <p>Invariants: the same seed and shapes give the same bytes on every machine ({@link
 * org.parkatlas.shanghai.demo.Dice}, {@link StrictMath}, no iteration in hash order); every feature
 * has the quality {@code synthetic}; nothing describes a real enterprise or parcel.
 */
package org.parkatlas.shanghai.demo;
