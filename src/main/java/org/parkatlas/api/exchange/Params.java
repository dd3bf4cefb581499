package org.parkatlas.api.exchange;

import io.javalin.http.Context;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parkatlas.catalog.SortBy;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Lang;

/** The query parameters of a request: each one known and given once. */
public final class Params {
  /** Every resource has these. */
  public static final List<String> EVERYWHERE = List.of("f", "lang");

  /** What Java puts in the place of bytes that are no UTF-8. */
  private static final char REPLACED = '\ufffd';

  private final Map<String, String> values;

  private Params(Map<String, String> values) {
    this.values = values;
  }

  /**
   * @param known the resource's own parameters
   * @throws InvalidInput if a parameter is unknown or given twice
   */
  public static Params of(Context ctx, List<String> known) {
    String query = ctx.queryString() == null ? "" : ctx.queryString();
    Map<String, String> values = new TreeMap<>();
    for (String pair : query.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=');
        String name = decoded(pair.substring(0, equals));
        String value = decoded(pair.substring(Math.min(equals + 1, pair.length())));
        checkKnown(name, value, known);
        if (values.put(name, value) != null) {
          throw new InvalidInput(name, value, "is given twice", "Give it once.");
        }
      }
    }
    return new Params(values);
  }

  /** The server's own parser drops what it cannot decode; here nothing may be overlooked. */
  private static String decoded(String text) {
    try {
      String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
      if (decoded.indexOf(REPLACED) >= 0 && !text.toUpperCase(Locale.ROOT).contains("%EF%BF%BD")) {
        throw new InvalidInput(
            "query", text, "is not UTF-8, perhaps GBK", "Encode the characters as UTF-8.");
      }
      return decoded;
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("query", text, "has a broken percent sign", "Write it as %25.");
    }
  }

  private static void checkKnown(String name, String value, List<String> known) {
    if (!known.contains(name) && !EVERYWHERE.contains(name)) {
      List<String> all = new ArrayList<>(known);
      all.addAll(EVERYWHERE);
      throw new InvalidInput(
          name, value, "is not a parameter of this resource", "Known are " + all + ".");
    }
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * @throws InvalidInput if it is not a whole number within the bounds
   */
  public int integer(String name, int first, int last, int otherwise) {
    String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= first && number <= last) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below together with the numbers out of bounds.
    }
    throw new InvalidInput(
        name,
        value,
        "is not a whole number from " + first + " to " + last,
        "Give one, or leave it out for " + otherwise + ".");
  }

  /** A whole number of at least 1; one above the greatest counts as the greatest. */
  public int atMost(String name, int greatest, int otherwise) {
    String value = values.getOrDefault(name, Integer.toString(otherwise));
    if (!value.matches("0*[1-9][0-9]*")) {
      throw new InvalidInput(
          name,
          value,
          "is not a whole number of at least 1",
          "Give one up to " + greatest + ", or leave it out for " + otherwise + ".");
    }
    return new BigInteger(value).min(BigInteger.valueOf(greatest)).intValue();
  }

  /** False if it is not given. */
  public boolean flag(String name) {
    return choice(name, List.of("false", "true")).equals("true");
  }

  /** One of some values, the first if it is not given. */
  public String choice(String name, List<String> allowed) {
    String value = values.getOrDefault(name, allowed.get(0));
    if (!allowed.contains(value)) {
      throw new InvalidInput(
          name, value, "is not one of the values", "Use one of " + allowed + ".");
    }
    return value;
  }

  /**
   * The format that {@code f} asks for; empty if it is not given.
   *
   * @throws InvalidInput if the resource does not have it
   */
  public Optional<Format> format(List<Format> offered) {
    return text("f").map(code -> formatOf(code, offered));
  }

  private static Format formatOf(String code, List<Format> offered) {
    return offered.stream()
        .filter(f -> f.code().equals(code) || code.equals("json") && f == Format.GEOJSON)
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "f",
                    code,
                    "is not a format of this resource",
                    "Use one of " + codes(offered) + "."));
  }

  private static List<String> codes(List<Format> offered) {
    return Stream.concat(Stream.of("json"), offered.stream().map(Format::code)).distinct().toList();
  }

  Optional<Lang> lang() {
    return text("lang")
        .map(
            code ->
                switch (code) {
                  case "zh", "zh-CN" -> Lang.ZH;
                  case "en" -> Lang.EN;
                  default ->
                      throw new InvalidInput("lang", code, "is not a language", "Use zh or en.");
                });
  }

  /** Equality filters on the id and on queryable fields, typed as the fields are. */
  public Map<String, Object> equalTo(List<FieldDef> queryables) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    text(SortBy.ID).ifPresent(id -> wanted.put(SortBy.ID, id));
    for (FieldDef field : queryables) {
      text(field.name()).ifPresent(value -> wanted.put(field.name(), FieldValue.of(field, value)));
    }
    return wanted;
  }

  /** The parameters as a query string, in one order, without some of them. */
  public String queryWithout(String... names) {
    Map<String, String> kept = new TreeMap<>(values);
    List.of(names).forEach(kept::remove);
    return Links.query(kept);
  }

  /** The parameters as a query string with one of them replaced, or left out if it is null. */
  String queryWith(String name, String value) {
    return queryWith(Collections.singletonMap(name, value));
  }

  /** The parameters as a query string with some of them replaced, or left out if they are null. */
  String queryWith(Map<String, String> others) {
    Map<String, String> changed = new TreeMap<>(values);
    changed.putAll(others);
    return Links.query(changed);
  }
}
