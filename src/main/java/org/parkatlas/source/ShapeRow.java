package org.parkatlas.source;

import java.math.BigDecimal;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature that the user gave.
 *
 * @param geometry a valid point or polygon, longitude, latitude, WGS84
 * @param amount not negative
 */
public record ShapeRow(String id, String name, Geometry geometry, BigDecimal amount) {}
