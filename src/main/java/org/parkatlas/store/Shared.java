package org.parkatlas.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * What rows of a table have in common, as one object however many rows have it: texts, which mostly
 * are codes, and shapes where rows share them.
 */
final class Shared {
  private final boolean shapesToo;
  private final Map<ByteBuffer, Geometry> shapes = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  /**
   * @param shapesToo whether rows have the same shape, as the figures of a zone do
   */
  Shared(boolean shapesToo) {
    this.shapesToo = shapesToo;
  }

  /** The values, with each text the one that an earlier row had. */
  Object[] texts(Object[] values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof String text) {
        String known = texts.putIfAbsent(text, text);
        values[i] = known == null ? text : known;
      }
    }
    return values;
  }

  /**
   * @param wkb null if there is no shape
   */
  Geometry shape(byte[] wkb) {
    if (wkb == null) {
      return null;
    }
    return shapesToo
        ? shapes.computeIfAbsent(ByteBuffer.wrap(wkb), bytes -> Wkb.decode(wkb))
        : Wkb.decode(wkb);
  }
}
