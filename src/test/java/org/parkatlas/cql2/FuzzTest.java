package org.parkatlas.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;

/** Whatever is sent: either a filter that never fails on a feature, or a plain refusal. */
class FuzzTest {
  private static final List<String> JSON_VALUES =
      List.of(
          "1",
          "-1e300",
          "1e999999",
          "0",
          "true",
          "null",
          "\"a\"",
          "\"..\"",
          "\"2022-01-01\"",
          "\"\\ud800\"",
          "{\"property\":\"name\"}",
          "{\"property\":\"floors\"}",
          "{\"property\":\"geometry\"}",
          "{\"date\":\"2022-01-01\"}",
          "{\"bbox\":[121,31,122,32]}",
          "{\"type\":\"Point\",\"coordinates\":[121,31]}");
  private static final List<String> MEMBERS =
      List.of(
          "\"op\"",
          "\"args\"",
          "\"property\"",
          "\"date\"",
          "\"timestamp\"",
          "\"interval\"",
          "\"bbox\"",
          "\"type\"");
  private static final List<String> OPS =
      List.of(
          "\"and\"",
          "\"not\"",
          "\"=\"",
          "\"like\"",
          "\"between\"",
          "\"in\"",
          "\"isNull\"",
          "\"casei\"",
          "\"s_within\"",
          "\"t_during\"",
          "\"t_after\"",
          "\"a_equals\"",
          "\"+\"",
          "\"^\"",
          "\"area_km2\"",
          "\"lower\"",
          "\"nothing\"",
          "1");
  private static final Feature EMPTY = Land.with();
  private static final Feature FULL =
      Land.with(
          "name",
          "张江",
          "floors",
          Long.MAX_VALUE,
          "year",
          2021,
          "areaKm2",
          0.0,
          "taxYuan",
          Land.yuan("-0.10"),
          "vacant",
          false,
          "leasedFrom",
          "2022-04-16",
          "leasedTo",
          "not a day",
          "industries",
          Land.list(),
          "geometry",
          "POLYGON ((121 31, 121.1 31, 121.1 31.1, 121 31.1, 121 31))");

  @Property(tries = 500)
  void any_text_is_a_filter_or_is_refused(@ForAll String text) {
    survives(text, Filter.Language.TEXT);
    survives(text, Filter.Language.JSON);
  }

  @Property(tries = 2000)
  void words_in_any_order_are_a_filter_or_are_refused(@ForAll("words") String text) {
    survives(text, Filter.Language.TEXT);
  }

  @Property(tries = 1000)
  void json_of_any_members_is_a_filter_or_is_refused(@ForAll("json") String text) {
    survives(text, Filter.Language.JSON);
  }

  @Property(tries = 1000)
  void any_expression_is_a_filter_or_is_refused(@ForAll("expressions") Expr expr) {
    survives(Printer.text(expr), Filter.Language.TEXT);
  }

  @Property(tries = 1000)
  void an_expression_printed_and_read_again_is_the_same(@ForAll("expressions") Expr expr) {
    assertThat(TextParser.parse(Printer.text(expr))).isEqualTo(expr);
  }

  private static void survives(String text, Filter.Language language) {
    for (String crs : List.of("CRS84", "EPSG:4326", "EPSG:4549")) {
      try {
        Filter filter = Filter.of(Land.DEF, text, language, Crs.of(crs));
        filter.test(EMPTY);
        filter.test(FULL);
      } catch (InvalidInput refused) {
        assertThat(refused.getMessage()).isNotBlank();
      }
    }
  }

  @Provide
  Arbitrary<Expr> expressions() {
    return Arbitraries.randomValue(random -> new RandomExpr(random).expr(4));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "name",
            "floors",
            "year",
            "areaKm2",
            "leasedFrom",
            "leasedTo",
            "industries",
            "vacant",
            "geometry",
            "id",
            "AND",
            "OR",
            "NOT",
            "LIKE",
            "BETWEEN",
            "IN",
            "IS",
            "NULL",
            "TRUE",
            "DATE('2022-01-01')",
            "INTERVAL('..','2022-01-01')",
            "POINT(121 31)",
            "BBOX(",
            "CASEI(",
            "S_WITHIN(",
            "T_DURING(",
            "A_EQUALS(",
            "distance_m(",
            "(",
            ")",
            ",",
            "=",
            "<",
            "+",
            "-",
            "*",
            "/",
            "div",
            "^",
            "%",
            "1",
            "0",
            "1e300",
            "'a'",
            "'%'",
            "\"",
            "'",
            "\\")
        .list()
        .ofMaxSize(12)
        .map(words -> words.stream().collect(Collectors.joining(" ")));
  }

  @Provide
  Arbitrary<String> json() {
    return Arbitraries.randomValue(random -> json(random, 4));
  }

  private static String json(Random random, int depth) {
    int choice = random.nextInt(depth == 0 ? 1 : 4);
    return switch (choice) {
      case 0 -> one(random, JSON_VALUES);
      case 1 -> array(random, depth);
      case 2 -> "{\"op\":" + one(random, OPS) + ",\"args\":" + array(random, depth) + "}";
      default -> "{" + one(random, MEMBERS) + ":" + json(random, depth - 1) + "}";
    };
  }

  private static String array(Random random, int depth) {
    return Stream.generate(() -> json(random, depth - 1))
        .limit(random.nextInt(4))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String one(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
