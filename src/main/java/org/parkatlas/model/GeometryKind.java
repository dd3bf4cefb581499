package org.parkatlas.model;

/** What shapes a collection's features have. Longitude, latitude in degrees, WGS84 = CGCS2000. */
public enum GeometryKind {
  /** Points. */
  POINT,
  /** Polygons and multipolygons. */
  POLYGON,
  /** Points and lines side by side. */
  POINT_OR_LINE,
  /** No shape: a table of facts. */
  NONE
}
