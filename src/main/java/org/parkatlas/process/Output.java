package org.parkatlas.process;

/**
 * What a process made.
 *
 * @param mediaType a JSON one, so that it can stand in another document
 * @param bytes UTF-8; not to be written to
 */
public record Output(String mediaType, byte[] bytes) {
  public static final String JSON = "application/json";
  public static final String GEOJSON = "application/geo+json";
}
