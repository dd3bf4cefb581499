package org.parkatlas.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** Shapes of the rows of a table, each as one object however many rows have it. */
final class Shapes {
  private final boolean shared;
  private final Map<ByteBuffer, Geometry> known = new HashMap<>();

  /**
   * @param shared whether rows have the same shape, as the figures of a zone do
   */
  Shapes(boolean shared) {
    this.shared = shared;
  }

  /**
   * @param wkb null if there is no shape
   */
  Geometry of(byte[] wkb) {
    if (wkb == null) {
      return null;
    }
    return shared
        ? known.computeIfAbsent(ByteBuffer.wrap(wkb), bytes -> Wkb.decode(wkb))
        : Wkb.decode(wkb);
  }
}
