package org.parkatlas.api.exchange;

/** How an answer is written. */
public enum Format {
  JSON("json", "application/json"),
  SCHEMA("json", "application/schema+json"),
  GEOJSON("geojson", "application/geo+json"),
  /** A profile of GeoJSON and of its media type; only its drafts had one of their own. */
  JSON_FG("jsonfg", "application/geo+json", "application/vnd.ogc.fg+json"),
  FLATGEOBUF("fgb", "application/flatgeobuf"),
  CSV("csv", "text/csv"),
  HTML("html", "text/html"),
  MVT("mvt", "application/vnd.mapbox-vector-tile"),
  TILEJSON("tilejson", "application/json");

  private final String code;
  private final String mediaType;
  private final String acceptedAs;

  Format(String code, String mediaType) {
    this(code, mediaType, mediaType);
  }

  Format(String code, String mediaType, String acceptedAs) {
    this.code = code;
    this.mediaType = mediaType;
    this.acceptedAs = acceptedAs;
  }

  /** The value of {@code f}. */
  public String code() {
    return code;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What {@code Accept} asks for it by, where that is not its media type. */
  public String acceptedAs() {
    return acceptedAs;
  }

  /** The value of {@code Content-Type}; JSON is UTF-8 by definition. */
  public String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }
}
