/**
 * Land efficiency and the reports of joins, as the map and people ask for them.
 *
 * <p>Invariant: a figure comes with its numerator, denominator, year and sources, or null and why.
 */
package org.parkatlas.api.figures;
