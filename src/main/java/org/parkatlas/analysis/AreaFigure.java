package org.parkatlas.analysis;

import java.util.Optional;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.Quality;

/**
 * The area of a zone on one basis, or the reason why it has none. One basis never stands in for
 * another.
 *
 * @param km2 null if there is no figure
 * @param source where the area comes from
 * @param quality null if there is no figure
 * @param reason null if there is a figure
 */
record AreaFigure(Double km2, String source, Quality quality, Reason reason) {
  private static final double M2_PER_KM2 = 1e6;

  /** Why there is no figure; the name in lowerCamelCase is the code that answers carry. */
  enum Reason {
    /** No area of the zone was published. */
    NO_PUBLISHED_AREA("noPublishedArea"),
    /** The shape is a symbol: it says about where, not what lies in it. */
    SYMBOLIC_SHAPE("symbolicShape"),
    /** The zone is a candidate; it is not listed as what the level is of. */
    NOT_LISTED("notListed"),
    /** The year is before the zone was listed. */
    BEFORE_LISTING("beforeListing"),
    /** The shape includes tidal water, so its area is no measure of land. */
    TIDAL_WATER("tidalWater"),
    /** No supplied industrial land is known in the zone. */
    NO_SUPPLIED_LAND("noSuppliedLand"),
    /** No output is known in the zone. */
    NO_OUTPUT("noOutput"),
    /** The figure would give away a single enterprise. */
    SUPPRESSED("suppressed");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /**
   * @param m2 supplied industrial land in the zone by that year
   */
  static AreaFigure supplied(double m2, Quality quality) {
    return m2 > 0
        ? new AreaFigure(km2(m2), "地块已供应面积按图形面积分摊到区域", quality, null)
        : none(Reason.NO_SUPPLIED_LAND);
  }

  /** To the square metre. */
  private static double km2(double m2) {
    return Math.round(m2) / M2_PER_KM2;
  }

  /**
   * Whether sums over the zone mean anything: not if it has no outline to sum over, or is not
   * listed.
   */
  boolean hasSums() {
    return reason != Reason.SYMBOLIC_SHAPE
        && reason != Reason.NOT_LISTED
        && reason != Reason.BEFORE_LISTING;
  }

  /** Code of the reason; null if there is a figure. */
  String reasonCode() {
    return reason == null ? null : reason.code();
  }

  /** Of a zone that has none in a year whatever the basis. */
  static AreaFigure none(Reason reason) {
    return new AreaFigure(null, null, null, reason);
  }

  static AreaFigure gross(Feature zone) {
    Double km2 = zone.number(FieldRole.PUBLISHED_AREA);
    return km2 == null
        ? none(Reason.NO_PUBLISHED_AREA)
        : new AreaFigure(km2, published(zone), zone.quality(), null);
  }

  private static String published(Feature zone) {
    return Optional.ofNullable(zone.string(FieldRole.AREA_KIND)).orElse("公布面积")
        + Optional.ofNullable(zone.string(FieldRole.AREA_SOURCE))
            .map(s -> "（" + s + "）")
            .orElse("");
  }

  static AreaFigure footprint(Feature zone) {
    if (zone.is(FieldRole.WATER)) {
      return none(Reason.TIDAL_WATER);
    }
    return new AreaFigure(
        km2(Ellipsoid.areaM2(zone.geometry())), "图形的椭球面积", Quality.ESTIMATED, null);
  }
}
