package org.parkatlas.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * Puts vertices on long edges before a shape changes its coordinate system. An edge that is
 * straight in one system is a curve in another: one of 20 km in Gauss-Krüger lies 5 m beside the
 * line between its ends in longitude and latitude, and the error grows with the square of the
 * length.
 *
 * <p>Edges are cut where they cross the lines of a fixed grid, not into equal pieces. So two shapes
 * that touch along an edge get the same vertices there, even if one of them has corners on it that
 * the other lacks, and leave neither gap nor overlap. The library's {@code Densifier} cuts into
 * equal pieces; it also mends invalid shapes without a word and turns a multipolygon of one part
 * into a polygon.
 */
final class LongEdges extends GeometryEditor.CoordinateOperation {
  /** Cuts in one shape: beyond, the grid is made coarser, so that no shape eats the memory. */
  static final int MOST_CUTS = 10_000;

  /** Nearer than this part of a step to a corner there is no cut. */
  private static final double TOO_NEAR = 1e-3;

  private final double step;

  private LongEdges(double step) {
    this.step = step;
  }

  /**
   * The same shape with more vertices; the same object if it has no edges.
   *
   * @param step of the grid, in the units of the coordinates: no longer edge stays whole; infinite
   *     to cut nothing
   */
  static Geometry cut(Geometry shape, double step) {
    if (shape.getDimension() < 1 || Double.isInfinite(step)) {
      return shape;
    }
    double lengths = lengthOver(step, shape);
    double grid = step;
    while (lengths > grid * MOST_CUTS) {
      grid *= 2;
    }
    return new GeometryEditor(shape.getFactory()).edit(shape, new LongEdges(grid));
  }

  private static double lengthOver(double step, Geometry shape) {
    double sum = 0;
    for (Object line : LinearComponentExtracter.getLines(shape)) {
      Coordinate[] corners = ((LineString) line).getCoordinates();
      for (int i = 1; i < corners.length; i++) {
        double length = extent(corners[i - 1], corners[i]);
        sum += length > step ? length : 0;
      }
    }
    return sum;
  }

  private static double extent(Coordinate a, Coordinate b) {
    return Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y));
  }

  @Override
  public Coordinate[] edit(Coordinate[] corners, Geometry part) {
    List<Coordinate> vertices = new ArrayList<>(corners.length);
    for (int i = 0; i < corners.length; i++) {
      if (i > 0 && extent(corners[i - 1], corners[i]) > step) {
        vertices.addAll(between(corners[i - 1], corners[i]));
      }
      vertices.add(corners[i]);
    }
    return vertices.toArray(Coordinate[]::new);
  }

  /** The cuts along the axis the edge extends most along, the same from either end. */
  private List<Coordinate> between(Coordinate from, Coordinate to) {
    boolean alongX = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y);
    boolean rising = alongX ? to.x > from.x : to.y > from.y;
    Coordinate low = rising ? from : to;
    Coordinate high = rising ? to : from;
    double start = alongX ? low.x : low.y;
    double length = extent(low, high);
    double firstLine = Math.floor(start / step) + 1;
    List<Coordinate> cuts = new ArrayList<>();
    for (int i = 0; i <= Math.min(length / step, MOST_CUTS); i++) {
      double along = (firstLine + i) * step - start;
      if (along > TOO_NEAR * step && along < length - TOO_NEAR * step) {
        cuts.add(at(low, high, along / length));
      }
    }
    if (!rising) {
      Collections.reverse(cuts);
    }
    return cuts;
  }

  private static Coordinate at(Coordinate a, Coordinate b, double part) {
    return new Coordinate(
        a.x + part * (b.x - a.x),
        a.y + part * (b.y - a.y),
        a.getZ() + part * (b.getZ() - a.getZ()));
  }
}
