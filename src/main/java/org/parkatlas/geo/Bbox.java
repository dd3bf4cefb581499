package org.parkatlas.geo;

import org.locationtech.jts.geom.Envelope;

/**
 * A box in longitude, latitude (CRS84), degrees, edges included. {@code west > east} means that it
 * crosses the antimeridian.
 */
public record Bbox(double west, double south, double east, double north) {
  public Bbox {
    if (!(south <= north)) {
      throw new IllegalArgumentException("south " + south + " is above north " + north);
    }
  }

  public static Bbox of(Envelope envelope) {
    return new Bbox(envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
  }

  public boolean crossesAntimeridian() {
    return west > east;
  }

  /** As a JTS envelope; not for a box that crosses the antimeridian. */
  public Envelope envelope() {
    return new Envelope(west, east, south, north);
  }
}
