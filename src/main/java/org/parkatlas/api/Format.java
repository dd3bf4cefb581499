package org.parkatlas.api;

/** How an answer is written. */
enum Format {
  JSON("json", "application/json"),
  GEOJSON("geojson", "application/geo+json"),
  HTML("html", "text/html");

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
    return this == HTML ? mediaType + ";charset=utf-8" : mediaType;
  }
}
