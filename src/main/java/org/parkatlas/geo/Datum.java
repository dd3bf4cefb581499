package org.parkatlas.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The datums that Chinese maps come in. All are longitude, latitude in degrees; they differ by a
 * shift that changes from place to place: about 480 m between WGS84 and GCJ-02 in Shanghai, about
 * 1.1 km between WGS84 and BD-09.
 *
 * <p>Neither formula is published by an authority. The forward ones are those that every open
 * converter carries, e.g. <a href="https://github.com/googollee/eviltransform">eviltransform</a>
 * and <a href="https://github.com/wandergis/coordtransform">coordtransform</a>. There is no closed
 * inverse: {@link #toWgs84} is the forward formula solved by iteration, so that going there and
 * back returns within a hundredth of a millimetre.
 */
public enum Datum {
  /** World Geodetic System 1984; CGCS2000 equals it within a metre. */
  WGS84("CRS84", Double.POSITIVE_INFINITY) {
    @Override
    Coordinate shifted(double lon, double lat) {
      return new Coordinate(lon, lat);
    }
  },

  /** “Mars coordinates” of Gaode, Tencent and Google's map of China. */
  GCJ02("GCJ-02", 0.002) {
    @Override
    Coordinate shifted(double lon, double lat) {
      return Gcj02.fromWgs84(lon, lat);
    }
  },

  /** Baidu's datum: GCJ-02 with a second shift on top, in waves of 12 km. */
  BD09("BD-09", 0.0005) {
    @Override
    Coordinate shifted(double lon, double lat) {
      Coordinate gcj = Gcj02.fromWgs84(lon, lat);
      return Bd09.fromGcj02(gcj.x, gcj.y);
    }
  };

  /** A tenth of a millimetre on the ground is 1e-9 degrees; this is a hundredth of that. */
  private static final double TOLERANCE_DEG = 1e-11;

  /** Each round gains two to three digits, so five are enough; the rest is for broken input. */
  private static final int MAX_ROUNDS = 20;

  private final String code;
  private final double stepDeg;

  Datum(String code, double stepDeg) {
    this.code = code;
    this.stepDeg = stepDeg;
  }

  /** Name in file declarations: {@code CRS84}, {@code GCJ-02}, {@code BD-09}. */
  public String code() {
    return code;
  }

  /** Edges up to this long, in degrees, bend by less than 5 mm on the way to WGS84. */
  double stepDeg() {
    return stepDeg;
  }

  abstract Coordinate shifted(double lon, double lat);

  /** From WGS84 longitude, latitude to this datum; unchanged outside China. */
  public Coordinate fromWgs84(double lon, double lat) {
    return shifted(lon, lat);
  }

  /** From longitude, latitude in this datum to WGS84, to well below a centimetre. */
  public Coordinate toWgs84(double lon, double lat) {
    Coordinate guess = new Coordinate(lon, lat);
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Coordinate there = shifted(guess.x, guess.y);
      double dx = lon - there.x;
      double dy = lat - there.y;
      guess.x += dx;
      guess.y += dy;
      if (Math.abs(dx) < TOLERANCE_DEG && Math.abs(dy) < TOLERANCE_DEG) {
        break;
      }
    }
    return guess;
  }

  /** A copy in this datum of a geometry in WGS84 longitude, latitude. */
  public Geometry fromWgs84(Geometry lonLat) {
    return CoordinateMap.apply(lonLat, c -> fromWgs84(c.x, c.y));
  }

  /**
   * A copy in WGS84 of a geometry whose longitude, latitude is in this datum, corner by corner; for
   * edges that have to keep their course there is {@link Crs#xyToLonLat}.
   */
  public Geometry toWgs84(Geometry inThisDatum) {
    return CoordinateMap.apply(inThisDatum, c -> toWgs84(c.x, c.y));
  }
}
