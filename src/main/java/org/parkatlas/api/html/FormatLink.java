package org.parkatlas.api.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.params.Profile;

/** A link to what a page shows in another format. */
public record FormatLink(String name, String address, String mediaType) {
  /** To all formats of the resource that are no page. */
  public static List<FormatLink> all(Exchange exchange, List<Format> formats) {
    List<FormatLink> links = new ArrayList<>();
    for (Format format : formats) {
      if (format != Format.HTML) {
        String address = exchange.selfWith("f", format.code());
        links.add(new FormatLink(name(format), address, format.mediaType()));
      }
      if (format == Format.CSV) {
        Map<String, String> excel = Map.of("f", format.code(), Profile.NAME, Profile.EXCEL.id());
        String address = exchange.selfWith(excel);
        links.add(new FormatLink("CSV (Excel)", address, format.mediaType()));
      }
    }
    return links;
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
