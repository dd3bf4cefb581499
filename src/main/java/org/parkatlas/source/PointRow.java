package org.parkatlas.source;

import java.math.BigDecimal;

/**
 * A point that the user gave.
 *
 * @param lon degrees, WGS84
 * @param lat degrees, WGS84
 * @param amount not negative
 */
public record PointRow(String id, double lon, double lat, BigDecimal amount) {}
