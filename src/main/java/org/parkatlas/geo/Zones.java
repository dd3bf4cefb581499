package org.parkatlas.geo;

import java.util.List;
import java.util.Optional;

/**
 * Systems that come in zones, by the rules that their EPSG codes follow (EPSG registry): CGCS2000
 * Gauss-Krüger in zones of six and three degrees, each with the zone's number before the easting or
 * without it, and UTM on WGS84.
 */
final class Zones {
  /** For messages. */
  static final List<String> FAMILIES =
      List.of(
          "EPSG:4491 to EPSG:4554 (CGCS2000 Gauss-Krüger)",
          "EPSG:32601 to EPSG:32660 and EPSG:32701 to EPSG:32760 (WGS84 UTM)");

  private static final double FALSE_EASTING_M = 500_000;
  private static final double ZONE_NUMBER_M = 1_000_000;

  private Zones() {}

  /** Empty if the code is not of a zone. */
  static Optional<Projection> projection(String code) {
    if (!code.matches("EPSG:[0-9]{4,5}")) {
      return Optional.empty();
    }
    int epsg = Integer.parseInt(code.substring("EPSG:".length()));
    if (epsg >= 4491 && epsg <= 4554) {
      return Optional.of(gaussKruger(epsg));
    }
    if (epsg >= 32601 && epsg <= 32660) {
      return Optional.of(Projection.utm(epsg - 32600, false));
    }
    return epsg >= 32701 && epsg <= 32760
        ? Optional.of(Projection.utm(epsg - 32700, true))
        : Optional.empty();
  }

  private static Projection gaussKruger(int epsg) {
    if (epsg <= 4501) {
      return numbered(epsg - 4491 + 13, 6, 3);
    }
    if (epsg <= 4512) {
      return Projection.gaussKruger(75 + 6 * (epsg - 4502), FALSE_EASTING_M);
    }
    return epsg <= 4533
        ? numbered(epsg - 4513 + 25, 3, 0)
        : Projection.gaussKruger(75 + 3 * (epsg - 4534), FALSE_EASTING_M);
  }

  /** With the zone's number before the easting. */
  private static Projection numbered(int zone, int widthDeg, int shiftDeg) {
    return Projection.gaussKruger(
        zone * widthDeg - shiftDeg, zone * ZONE_NUMBER_M + FALSE_EASTING_M);
  }

  /** The Chinese systems are northing, easting; UTM is easting first. */
  static boolean northingFirst(String code) {
    return !code.startsWith("EPSG:32");
  }
}
