package org.parkatlas.api.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.params.Profile;

/** Links to what a page shows in the other formats. */
public final class FormatLinks {
  private FormatLinks() {}

  public static void write(Html html, Exchange exchange, String before, List<Format> formats) {
    html.open("p", "class", "formats").text(before);
    for (Format format : formats) {
      if (format != Format.HTML) {
        link(html, name(format), exchange.selfWith("f", format.code()), format);
      }
      if (format == Format.CSV) {
        Map<String, String> excel = Map.of("f", format.code(), Profile.NAME, Profile.EXCEL.id());
        link(html, "CSV (Excel)", exchange.selfWith(excel), format);
      }
    }
    html.close("p");
  }

  private static void link(Html html, String name, String address, Format format) {
    html.element("a", name, "href", address, "type", format.mediaType(), "rel", "alternate");
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
