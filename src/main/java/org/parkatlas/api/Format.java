package org.parkatlas.api;

/** How an answer is written. */
enum Format {
  JSON("json", "application/json"),
  GEOJSON("geojson", "application/geo+json"),
  JSON_FG("jsonfg", "application/vnd.ogc.fg+json"),
  FLATGEOBUF("fgb", "application/flatgeobuf"),
  CSV("csv", "text/csv"),
  HTML("html", "text/html"),
  MVT("mvt", "application/vnd.mapbox-vector-tile"),
  TILEJSON("tilejson", "application/json");

  private final String code;
  private final String mediaType;

  Format(String code, String mediaType) {
    this.code = code;
    this.mediaType = mediaType;
  }

  /** The value of {@code f}. */
  String code() {
    return code;
  }

  String mediaType() {
    return mediaType;
  }

  /** The value of {@code Content-Type}; JSON is UTF-8 by definition. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }
}
