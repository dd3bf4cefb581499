package org.parkatlas.geo;

import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Moves every point of a geometry; heights are kept as they are. */
final class CoordinateMap implements CoordinateSequenceFilter {
  private final UnaryOperator<Coordinate> move;

  private CoordinateMap(UnaryOperator<Coordinate> move) {
    this.move = move;
  }

  /** A moved copy of the geometry. */
  static Geometry apply(Geometry geometry, UnaryOperator<Coordinate> move) {
    Geometry copy = geometry.copy();
    copy.apply(new CoordinateMap(move));
    return copy;
  }

  @Override
  public void filter(CoordinateSequence sequence, int i) {
    Coordinate moved = move.apply(new Coordinate(sequence.getX(i), sequence.getY(i)));
    sequence.setOrdinate(i, CoordinateSequence.X, moved.x);
    sequence.setOrdinate(i, CoordinateSequence.Y, moved.y);
  }

  @Override
  public boolean isDone() {
    return false;
  }

  @Override
  public boolean isGeometryChanged() {
    return true;
  }
}
