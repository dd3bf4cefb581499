package org.parkatlas.source;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.parkatlas.model.Shown;

/** Reads well-known text (OGC Simple Features), as a CSV that was downloaded here has it. */
final class Wkt {
  private Wkt() {}

  /**
   * @return null for an empty text
   */
  static Geometry parse(String name, String text) throws BadRow {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return new WKTReader().read(text);
    } catch (IllegalArgumentException e) {
      throw new BadRow("has an unclosed ring or too short a line: “" + Shown.of(text) + "”");
    } catch (ParseException e) {
      throw new BadRow(
          "%s is not well-known text (%s): “%s”"
              .formatted(name, Shown.of(e.getMessage()), Shown.of(text)));
    }
  }
}
