/**
 * Makes the files of {@code gis-data/} from the inputs committed beside them. Running it again on
 * the same inputs gives the same bytes.
 *
 * <p>Invariants: shapes are longitude, latitude (WGS84), valid, rounded to seven decimals, exterior
 * rings anticlockwise; every feature says its source, its quality, how its shape was made and how
 * far off it may be; a fact read on a copy is cited by its title, never by a link to the copy.
 */
package org.parkatlas.shanghai.prepare;
