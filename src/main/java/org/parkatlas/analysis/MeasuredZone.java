package org.parkatlas.analysis;

import org.locationtech.jts.geom.Geometry;
import org.parkatlas.analysis.AreaFigure.Reason;
import org.parkatlas.model.Basis;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.Level;
import org.parkatlas.model.Quality;

/**
 * A zone with the areas that do not change from year to year, measured once.
 *
 * @param symbol whether its shape is a {@linkplain Symbol symbol}: it has no figures but those of
 *     units that declare it, over a published area
 * @param byDeclaration whether its sums are of units that declare it
 */
record MeasuredZone(
    Feature feature,
    boolean symbol,
    boolean byDeclaration,
    AreaFigure gross,
    AreaFigure footprint) {
  static MeasuredZone of(Feature zone, Level level) {
    boolean symbol = Symbol.is(zone);
    AreaFigure noOutline = AreaFigure.none(Reason.SYMBOLIC_SHAPE);
    AreaFigure gross = AreaFigure.gross(zone);
    return new MeasuredZone(
        zone,
        symbol,
        symbol || level.counting() == Level.Counting.DECLARED,
        symbol && gross.km2() == null ? noOutline : gross,
        symbol ? noOutline : AreaFigure.footprint(zone));
  }

  /** Where points and land are looked for: nowhere in a symbol. */
  Zone shape() {
    Geometry outline = feature.geometry();
    return new Zone(
        feature.id(),
        feature.string(FieldRole.NAME),
        symbol ? outline.getFactory().createPolygon() : outline);
  }

  /** The area that a year's sums are divided by, or why there is none. */
  AreaFigure area(Basis basis, int year, double suppliedM2, Quality landQuality) {
    Reason listing = listing(year);
    if (listing != null) {
      return AreaFigure.none(listing);
    }
    return switch (basis) {
      case SUPPLIED ->
          symbol
              ? AreaFigure.none(Reason.SYMBOLIC_SHAPE)
              : AreaFigure.supplied(suppliedM2, landQuality);
      case GROSS -> gross;
      case FOOTPRINT -> footprint;
    };
  }

  /** Null where zones are not listed, or this one was by that year. */
  private Reason listing(int year) {
    if (feature.def().field(FieldRole.LISTED_YEAR).isEmpty()) {
      return null;
    }
    Long listed = feature.integer(FieldRole.LISTED_YEAR);
    if (listed == null) {
      return Reason.NOT_LISTED;
    }
    return year < listed ? Reason.BEFORE_LISTING : null;
  }
}
