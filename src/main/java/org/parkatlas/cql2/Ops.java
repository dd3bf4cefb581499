package org.parkatlas.cql2;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the standard's operators, as CQL2 JSON writes them; text writes them in any case. */
final class Ops {
  static final String AND = "and";
  static final String OR = "or";
  static final String NOT = "not";
  static final String LIKE = "like";
  static final String BETWEEN = "between";
  static final String IN = "in";
  static final String IS_NULL = "isNull";
  static final String CASEI = "casei";
  static final String ACCENTI = "accenti";

  private static final Map<String, String> STANDARD =
      byLowerCase(
          Stream.of(
                  Stream.of(AND, OR, NOT, LIKE, BETWEEN, IN, IS_NULL, CASEI, ACCENTI),
                  Stream.of(Comparison.values()).map(Comparison::op),
                  Stream.of(Arithmetic.values()).map(Arithmetic::op),
                  Stream.of(SpatialRelation.values()).map(SpatialRelation::op),
                  Stream.of(TimeRelation.values()).map(TimeRelation::op),
                  Stream.of(ArrayRelation.values()).map(ArrayRelation::op))
              .flatMap(Function.identity()));

  private Ops() {}

  private static Map<String, String> byLowerCase(Stream<String> names) {
    return names.collect(Collectors.toMap(op -> op.toLowerCase(Locale.ROOT), Function.identity()));
  }

  /** Whether the standard itself defines it; otherwise it is a function of ours. */
  static boolean isStandard(String op) {
    return STANDARD.containsValue(op);
  }

  /** The name as the standard spells it, or as functions are spelled: in lower case. */
  static String spelled(String name) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    return STANDARD.getOrDefault(lowerCase, lowerCase);
  }
}
