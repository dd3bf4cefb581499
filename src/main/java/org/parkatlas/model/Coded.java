package org.parkatlas.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A value that files, addresses and answers name by a code. */
public interface Coded {
  String code();

  static List<String> codes(Coded[] values) {
    return Stream.of(values).map(Coded::code).toList();
  }

  static <T extends Coded> Optional<T> maybe(T[] values, String code) {
    return Stream.of(values).filter(value -> value.code().equals(code)).findFirst();
  }

  /**
   * @param kind what the codes are codes of, such as "level"; also names the place in the message
   * @throws InvalidInput if no value has the code, with the codes that exist
   */
  static <T extends Coded> T find(T[] values, String kind, String code) {
    return find(List.of(values), Coded::code, kind, code);
  }

  /** As {@link #find(Coded[], String, String)}, of values that are no constants. */
  static <T> T find(List<T> values, Function<T, String> codeOf, String kind, String code) {
    return values.stream()
        .filter(value -> codeOf.apply(value).equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    kind,
                    code,
                    "is not a " + kind,
                    "Use one of " + values.stream().map(codeOf).toList() + "."));
  }
}
