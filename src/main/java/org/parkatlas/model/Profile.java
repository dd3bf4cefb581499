package org.parkatlas.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * An atlas with the files that it was made of.
 *
 * @param definitions text of each file, by its name in the city's folder
 */
public record Profile(Atlas atlas, Map<String, String> definitions) {
  private static final int EDITION_BYTES = 8;

  public Profile {
    definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
  }

  /** A short text that differs where the definitions do, in whatever order they were read. */
  public static String edition(Map<String, String> definitions) {
    try {
      MessageDigest sum = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(definitions)
          .forEach((name, text) -> sum.update((name + '\0' + text + '\0').getBytes(UTF_8)));
      return HexFormat.of().formatHex(sum.digest(), 0, EDITION_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
