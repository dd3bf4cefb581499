package org.parkatlas.api.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parkatlas.model.Lang;

/** Chooses format and language from {@code Accept} and {@code Accept-Language} (RFC 9110 § 12). */
final class Negotiation {
  private static final Pattern PARAMETERS = Pattern.compile("\\s*;\\s*");
  private static final Pattern WEIGHT = Pattern.compile("q=[01](\\.\\d{0,3})?");

  private Negotiation() {}

  /** One entry of a header: a media or language range in lower case with its weight, 0 to 1. */
  private record Range(String name, double weight) {}

  /**
   * @param offered what the resource has, the default first
   * @throws NotAcceptable if the header allows none of them
   */
  static Format format(String accept, List<Format> offered) {
    if (accept == null || accept.isBlank()) {
      return offered.get(0);
    }
    return ranges(accept).stream()
        .flatMap(range -> offered.stream().filter(f -> range.weight > 0 && covers(range.name, f)))
        .findFirst()
        .orElseThrow(() -> new NotAcceptable(accept, offered));
  }

  /** GeoJSON and schemas are JSON, so whoever takes application/json takes them as well. */
  private static boolean covers(String range, Format format) {
    return range.equals("*/*")
        || range.equals(format.acceptedAs())
        || range.endsWith("/*") && format.mediaType().startsWith(range.replace("*", ""))
        || range.equals("application/json")
            && (format == Format.GEOJSON || format == Format.SCHEMA);
  }

  /** Chinese unless English is wanted more. */
  static Lang lang(String acceptLanguage) {
    if (acceptLanguage == null) {
      return Lang.ZH;
    }
    return ranges(acceptLanguage).stream()
        .filter(range -> range.weight > 0)
        .map(range -> langOf(range.name))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Lang.ZH);
  }

  private static Optional<Lang> langOf(String range) {
    if (range.startsWith("zh")) {
      return Optional.of(Lang.ZH);
    }
    return range.startsWith("en") ? Optional.of(Lang.EN) : Optional.empty();
  }

  /** The entries of a header, the most wanted first, else as they stand. */
  private static List<Range> ranges(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String entry : header.split(",")) {
      String[] parts = PARAMETERS.split(entry.trim().toLowerCase(Locale.ROOT));
      ranges.add(new Range(parts[0], weight(parts)));
    }
    ranges.sort(Comparator.comparingDouble(Range::weight).reversed());
    return ranges;
  }

  private static double weight(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].startsWith("q=")) {
        return WEIGHT.matcher(parts[i]).matches() ? Double.parseDouble(parts[i].substring(2)) : 0;
      }
    }
    return 1;
  }
}
