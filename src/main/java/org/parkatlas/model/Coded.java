package org.parkatlas.model;

import java.util.Arrays;

/** A value that files, addresses and answers name by a code. */
interface Coded {
  String code();

  /**
   * @param kind what the codes are codes of, such as "level"; also names the place in the message
   * @throws InvalidInput if no value has the code, with the codes that exist
   */
  static <T extends Coded> T find(T[] values, String kind, String code) {
    return Arrays.stream(values)
        .filter(value -> value.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    kind,
                    code,
                    "is not a " + kind,
                    "Use one of " + Arrays.stream(values).map(Coded::code).toList() + "."));
  }
}
