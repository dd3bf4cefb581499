package org.parkatlas.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An atlas with the files that it was made of.
 *
 * @param definitions text of each file, by its name in the city's folder
 */
public record Profile(Atlas atlas, Map<String, String> definitions) {
  public Profile {
    definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
  }
}
