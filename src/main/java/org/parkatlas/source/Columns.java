package org.parkatlas.source;

/**
 * Names of the columns of a CSV of points.
 *
 * @param id null numbers the rows
 * @param amount null makes every amount zero
 */
public record Columns(String id, String lon, String lat, String amount) {}
