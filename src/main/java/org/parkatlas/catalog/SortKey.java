package org.parkatlas.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.shape.fractal.HilbertCode;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;

/**
 * A feature's place in the order of its collection, worked out from the feature alone: its place
 * along a Hilbert curve over the region, and its id. As a cursor it still points to the right place
 * when other features came or went.
 *
 * @param curve 0 for features without a shape
 */
record SortKey(int curve, String id) {
  static final Comparator<SortKey> BY_ID = Comparator.comparing(SortKey::id);
  static final Comparator<SortKey> BY_CURVE =
      Comparator.comparingInt(SortKey::curve).thenComparing(SortKey::id);

  /** The curve runs over this box (degrees) in 2^15 steps an axis, about 15 m here. */
  private static final Envelope DOMAIN = new Envelope(119, 124, 29, 33);

  private static final int LEVEL = 15;
  private static final int CELLS = 1 << LEVEL;

  static SortKey of(Feature feature) {
    return of(feature.id(), feature.geometry());
  }

  static SortKey of(String id, Geometry geometry) {
    if (geometry == null || geometry.isEmpty()) {
      return new SortKey(0, id);
    }
    Coordinate centre = geometry.getEnvelopeInternal().centre();
    int x = cell((centre.x - DOMAIN.getMinX()) / DOMAIN.getWidth());
    int y = cell((centre.y - DOMAIN.getMinY()) / DOMAIN.getHeight());
    return new SortKey(HilbertCode.encode(LEVEL, x, y), id);
  }

  /** What lies outside the domain is sorted to its edge: order suffers there, nothing is lost. */
  private static int cell(double share) {
    return Math.max(0, Math.min(CELLS - 1, (int) (share * CELLS)));
  }

  String cursor() {
    byte[] text = (curve + ":" + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  /**
   * @throws InvalidInput if the text was not made by {@link #cursor}
   */
  static SortKey ofCursor(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return new SortKey(Integer.parseInt(text.substring(0, colon)), text.substring(colon + 1));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new InvalidInput(
          "after", cursor, "is not a cursor of this service", "Follow the next link as it is.");
    }
  }
}
