package org.parkatlas.shanghai.prepare;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of facts as they may be shipped: without remarks on how and where a copy was read. */
final class Wording {
  private static final Pattern ABOUT_COPIES = Pattern.compile("镜像|mirror|读本|读于|无网址");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private Wording() {}

  /** The clauses between semicolons that speak of the fact itself; null if none do. */
  static String clean(String notes) {
    String kept =
        Arrays.stream(notes.split("[;；]"))
            .map(String::strip)
            .filter(clause -> !clause.isEmpty() && !ABOUT_COPIES.matcher(clause).find())
            .collect(Collectors.joining("；"));
    return kept.isEmpty() ? null : kept;
  }

  /** An address that may be linked, or null: a copy is cited by its title. */
  static String link(String address) {
    return address.startsWith("http") ? address : null;
  }

  static String quotation(String quote) {
    return Attributes.blank(quote) ? null : "“" + quote + "”";
  }

  /** The title with its date, where it has none. */
  static String dated(String title, String date) {
    return Attributes.blank(date) || title.contains(date) ? title : title + "（" + date + "）";
  }

  /** The first year that a text names, or null. */
  static String year(String text) {
    Matcher matcher = YEAR.matcher(text);
    return matcher.find() ? matcher.group() : null;
  }
}
