package org.parkatlas.geo;

/**
 * A named place and where somebody says it is.
 *
 * @param name what tells the same place in two lists
 * @param lon longitude in degrees
 * @param lat latitude in degrees
 */
public record KnownPlace(String name, double lon, double lat) {}
