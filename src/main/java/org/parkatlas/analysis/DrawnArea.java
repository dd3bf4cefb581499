package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Query;
import org.parkatlas.geo.Bbox;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reader;

/**
 * Land efficiency of an area that anybody may draw, estimated from published figures alone.
 *
 * <p>Enterprises are never looked at. If they were, two areas that differ by one plant would give
 * its output away by subtraction, whatever rule each answer kept by itself, and no rounding or
 * smallest count stops somebody who may draw as many areas as he likes (differencing; Hundepool et
 * al., <i>Statistical Disclosure Control</i>, 2012, ch. 5.4). So each district's published output
 * is spread evenly over its supplied land, which is public parcel by parcel, and the area gets what
 * lies in it. Whatever is worked out from such answers could be worked out from the published
 * figures themselves. The price: inside one district every area has the district's efficiency.
 *
 * <p>Areas add up: an area that covers whole districts gets their published outputs.
 */
public final class DrawnArea {
  private static final double M2_PER_KM2 = 1e6;
  private static final int CENTS = 2;

  private final List<ZoneFigures> districts;
  private final Collection parcels;
  private final int year;

  /**
   * What one district adds.
   *
   * @param suppliedKm2 supplied land of the district in the area
   * @param outputYuan null if the district has no published figure
   * @param reason why it has none; null if it has
   */
  public record Part(
      ZoneFigures district, double suppliedKm2, BigDecimal outputYuan, String reason) {}

  /**
   * @param footprintKm2 ellipsoidal area of the shape
   * @param suppliedKm2 supplied land in it by the end of the year
   * @param outputYuan the parts' outputs together; null if one is unknown or there is no supplied
   *     land
   * @param reason code of why there is no output; null if there is one
   */
  public record Estimate(
      double footprintKm2,
      double suppliedKm2,
      BigDecimal outputYuan,
      String reason,
      List<Part> parts) {}

  /**
   * @param districts efficiency of districts in that year on supplied land, one row for each
   */
  public DrawnArea(List<ZoneFigures> districts, Collection parcels, int year) {
    this.districts = districts.stream().sorted(Comparator.comparing(ZoneFigures::zoneId)).toList();
    this.parcels = parcels;
    this.year = year;
  }

  /**
   * @param area valid polygon in longitude, latitude
   */
  public Estimate estimate(Geometry area) {
    Map<ZoneFigures, Zone> pieces = pieces(area);
    List<ZoneFigures> touched = List.copyOf(pieces.keySet());
    double[] suppliedM2 = suppliedM2(List.copyOf(pieces.values()), area);
    List<Part> parts = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < touched.size(); i++) {
      if (suppliedM2[i] > 0) {
        parts.add(part(touched.get(i), suppliedM2[i]));
        sum += suppliedM2[i];
      }
    }
    return total(Ellipsoid.areaKm2(area), sum / M2_PER_KM2, parts);
  }

  /** What each district has in common with the area; those without common land are left out. */
  private Map<ZoneFigures, Zone> pieces(Geometry area) {
    Map<ZoneFigures, Zone> pieces = new LinkedHashMap<>();
    for (ZoneFigures district : districts) {
      Geometry shape = district.shape();
      if (shape.getEnvelopeInternal().intersects(area.getEnvelopeInternal())) {
        Geometry common = land(OverlayNGRobust.overlay(shape, area, OverlayNG.INTERSECTION));
        if (!common.isEmpty()) {
          pieces.put(district, new Zone(district.zoneId(), null, common));
        }
      }
    }
    return pieces;
  }

  /** Without the lines and points where borders only touch. */
  private static Geometry land(Geometry common) {
    List<Polygon> polygons = new ArrayList<>();
    for (Object polygon : PolygonExtracter.getPolygons(common)) {
      polygons.add((Polygon) polygon);
    }
    return common.getFactory().createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private double[] suppliedM2(List<Zone> pieces, Geometry area) {
    if (pieces.isEmpty()) {
      return new double[0];
    }
    Bbox box = Bbox.of(area.getEnvelopeInternal());
    List<Feature> near = parcels.query(Query.all().withBbox(box), Reader.PUBLIC).features();
    AreaShares shares =
        new AreaJoin(new ZoneIndex(pieces), true)
            .share(near.stream().map(Feature::geometry).toList());
    SuppliedLand land = SuppliedLand.of(near, shares, pieces.size());
    double[] m2 = new double[pieces.size()];
    for (int i = 0; i < m2.length; i++) {
      m2[i] = land.m2(i, year);
    }
    return m2;
  }

  private static Part part(ZoneFigures district, double suppliedM2) {
    double km2 = suppliedM2 / M2_PER_KM2;
    BigDecimal output = district.outputYuan();
    if (district.yuanPerKm2() == null) {
      return new Part(district, km2, null, district.reason());
    }
    BigDecimal share =
        output
            .multiply(BigDecimal.valueOf(km2))
            .divide(BigDecimal.valueOf(district.areaKm2()), CENTS, RoundingMode.HALF_EVEN);
    return new Part(district, km2, share, null);
  }

  private static Estimate total(double footprintKm2, double suppliedKm2, List<Part> parts) {
    String reason =
        parts.isEmpty()
            ? AreaFigure.Reason.NO_SUPPLIED_LAND.code()
            : parts.stream().map(Part::reason).filter(why -> why != null).findFirst().orElse(null);
    BigDecimal output =
        reason != null
            ? null
            : parts.stream().map(Part::outputYuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Estimate(footprintKm2, suppliedKm2, output, reason, parts);
  }
}
