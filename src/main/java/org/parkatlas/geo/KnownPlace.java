package org.parkatlas.geo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A named place and where somebody says it is.
 *
 * @param id what tells it from others in its list
 * @param name what tells the same place in two lists; null if it has none
 * @param lon longitude in degrees
 * @param lat latitude in degrees
 */
public record KnownPlace(String id, String name, double lon, double lat) {
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{C}]+");

  /**
   * The name as it is compared: spreadsheets and keyboards leave blanks, full-width letters and
   * brackets, and what cannot be seen at all.
   */
  String comparedName() {
    if (name == null) {
      return "";
    }
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BLANKS.matcher(plain).replaceAll("");
  }
}
