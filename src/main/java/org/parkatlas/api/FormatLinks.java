package org.parkatlas.api;

import java.util.List;
import java.util.Locale;

/** Links to what a page shows in the other formats. */
final class FormatLinks {
  private FormatLinks() {}

  static void write(Html html, Exchange exchange, String before, List<Format> formats) {
    html.open("p", "class", "formats").text(before);
    for (Format format : formats) {
      if (format != Format.HTML) {
        html.element(
            "a",
            name(format),
            "href",
            exchange.selfWith("f", format.code()),
            "type",
            format.mediaType(),
            "rel",
            "alternate");
      }
    }
    html.close("p");
  }

  /** As its makers write it. */
  private static String name(Format format) {
    return switch (format.code()) {
      case "geojson" -> "GeoJSON";
      case "jsonfg" -> "JSON-FG";
      case "fgb" -> "FlatGeobuf";
      default -> format.code().toUpperCase(Locale.ROOT);
    };
  }
}
