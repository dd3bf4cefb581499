package org.parkatlas.model;

/** What shapes a collection's features have. Longitude, latitude in degrees, WGS84 = CGCS2000. */
public enum GeometryKind implements Coded {
  /** Points. */
  POINT("point"),
  /** Polygons and multipolygons. */
  POLYGON("polygon"),
  /** Points and lines side by side. */
  POINT_OR_LINE("pointOrLine"),
  /** No shape: a table of facts. */
  NONE("none");

  private final String code;

  GeometryKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
