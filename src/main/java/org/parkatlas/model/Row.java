package org.parkatlas.model;

import org.locationtech.jts.geom.Geometry;

/** What a feature says of itself, wherever it is kept: by itself or in columns. */
public interface Row {
  String id();

  /** The shape in longitude, latitude, or null. */
  Geometry geometry();

  /** Value at a position of the declaration, or null. */
  Object value(int fieldIndex);
}
