package org.parkatlas.analysis;

import org.locationtech.jts.geom.Geometry;

/**
 * An area that amounts are summed over.
 *
 * @param shape valid polygon or multipolygon in longitude, latitude
 */
public record Zone(String id, String name, Geometry shape) {}
