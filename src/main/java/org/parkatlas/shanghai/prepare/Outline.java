package org.parkatlas.shanghai.prepare;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;

/**
 * The form of a footprint without its size: vertices east and north of the centre, in units of the
 * size, anticlockwise.
 */
record Outline(List<Coordinate> vertices) {
  private static final int HEXAGON = 6;

  /** Fractional parts of multiples of these two are spread evenly and look unrelated. */
  private static final double GOLDEN = 0.6180339887498949;

  private static final double PLASTIC = 0.7548776662466927;

  private static final double MAX_TILT_DEGREES = 25;

  /** A block with one corner cut off, its proportions and tilt a function of the number. */
  static Outline block(int number) {
    double halfWidth = Math.sqrt(1.1 + 0.6 * fraction(number * GOLDEN));
    double halfHeight = 1 / halfWidth;
    double cut = 0.35 + 0.3 * fraction(number * PLASTIC);
    List<Coordinate> upright =
        List.of(
            new Coordinate(-halfWidth, -halfHeight),
            new Coordinate(halfWidth, -halfHeight),
            new Coordinate(halfWidth, halfHeight - cut),
            new Coordinate(halfWidth - cut, halfHeight),
            new Coordinate(-halfWidth, halfHeight));
    double tilt = (2 * fraction(number * GOLDEN * PLASTIC) - 1) * MAX_TILT_DEGREES;
    return new Outline(upright.stream().map(v -> turned(v, tilt)).toList());
  }

  /** A regular hexagon, for a symbol that nobody takes for a surveyed block. */
  static Outline hexagon() {
    Coordinate east = new Coordinate(1, 0);
    return new Outline(
        IntStream.range(0, HEXAGON).mapToObj(i -> turned(east, 360.0 / HEXAGON * i)).toList());
  }

  /** {@link StrictMath}, so that every machine writes the same bytes. */
  private static Coordinate turned(Coordinate v, double degrees) {
    double cos = StrictMath.cos(StrictMath.toRadians(degrees));
    double sin = StrictMath.sin(StrictMath.toRadians(degrees));
    return new Coordinate(v.x * cos - v.y * sin, v.x * sin + v.y * cos);
  }

  private static double fraction(double x) {
    return x - StrictMath.floor(x);
  }
}
