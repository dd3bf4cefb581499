package org.parkatlas.api.params;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.catalog.Region;
import org.parkatlas.geo.Bbox;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.InvalidInput;

/**
 * Reads {@code bbox}: two corners in the system of {@code bbox-crs}, in its declared axis order;
 * two heights may stand between. As the standard has it, every box matches what has no shape, too.
 */
final class RegionParam {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final String text;
  private final Crs crs;

  private RegionParam(String text, Crs crs) {
    this.text = text;
    this.crs = crs;
  }

  static Optional<Region> of(Params params, List<Crs> systems) {
    Crs crs = CrsParam.of(params, "bbox-crs", systems);
    return params.text("bbox").map(text -> new RegionParam(text, crs).region().orNowhere());
  }

  private Region region() {
    double[] corners = corners();
    if (crs.inDegrees()) {
      return Region.of(degrees(corners));
    }
    return Region.of(projected(corners));
  }

  /** x or longitude first: least x, least y, greatest x, greatest y. */
  private double[] corners() {
    String[] parts = text.split(",", -1);
    if (parts.length != 4 && parts.length != 6) {
      throw invalid("does not have 4 or 6 numbers");
    }
    int half = parts.length / 2;
    double[] c = {number(parts[0]), number(parts[1]), number(parts[half]), number(parts[half + 1])};
    if (parts.length == 6 && number(parts[2]) > number(parts[5])) {
      throw invalid("has, of 6 numbers, a third above the sixth: they are heights");
    }
    return crs.yFirst() ? new double[] {c[1], c[0], c[3], c[2]} : c;
  }

  /** West may be greater than east: then the box crosses the antimeridian. */
  private Bbox degrees(double[] corners) {
    bounded("longitude", corners[0], 180);
    bounded("longitude", corners[2], 180);
    bounded("latitude", corners[1], 90);
    bounded("latitude", corners[3], 90);
    if (corners[1] > corners[3]) {
      throw invalid("has its south edge above its north edge");
    }
    return new Bbox(corners[0], corners[1], corners[2], corners[3]);
  }

  private Geometry projected(double[] corners) {
    if (corners[0] > corners[2] || corners[1] > corners[3]) {
      throw invalid("has its greater corner first");
    }
    Geometry box = FACTORY.toGeometry(new Envelope(corners[0], corners[2], corners[1], corners[3]));
    try {
      return crs.xyToLonLat(box);
    } catch (IllegalArgumentException e) {
      throw invalid("lies outside the area of " + crs.code());
    }
  }

  private double number(String part) {
    try {
      double number = Double.parseDouble(part.trim());
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below together with NaN and infinity.
    }
    throw invalid("has “" + part + "”, which is not a number");
  }

  private void bounded(String what, double degrees, int most) {
    if (Math.abs(degrees) > most) {
      throw invalid("has the " + what + " " + degrees + ", outside -" + most + " to " + most);
    }
  }

  private InvalidInput invalid(String reason) {
    return new InvalidInput("bbox", text, reason, remedy());
  }

  private String remedy() {
    if (!crs.inDegrees()) {
      return "Give two corners in metres, the lesser first, in the axis order of "
          + crs.code()
          + ".";
    }
    return crs.yFirst()
        ? "Give south,west,north,east in degrees, such as 31.1,121.4,31.3,121.6."
        : "Give west,south,east,north in degrees, such as 121.4,31.1,121.6,31.3.";
  }
}
