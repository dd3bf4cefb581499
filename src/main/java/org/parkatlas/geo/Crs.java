package org.parkatlas.geo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A coordinate reference system that data may arrive or leave in, by its code.
 *
 * <p>Each system has an axis order that its authority declares, and it is often not x first:
 * EPSG:4326 and 4490 are latitude, longitude and the Chinese Gauss-Krüger systems northing,
 * easting. {@link #toLonLat} and {@link #fromLonLat} speak the declared order, as OGC services do;
 * {@link #xyToLonLat} and {@link #lonLatToXy} speak longitude or easting first, as GeoJSON files
 * and desktop programs do. The other side is always longitude, latitude on WGS84.
 *
 * <p>CGCS2000 is taken as WGS84: they differ by less than a metre.
 */
public final class Crs {
  private static final Map<String, Crs> BY_CODE = new LinkedHashMap<>();

  /** Those of {@link Zones}, as they are asked for. */
  private static final Map<String, Crs> ZONES = new ConcurrentHashMap<>();

  /** Longitude, latitude on WGS84: what everything is stored in. */
  public static final Crs CRS84 = register(geographic("CRS84", Datum.WGS84, false));

  static {
    register(geographic("EPSG:4326", Datum.WGS84, true));
    register(geographic("EPSG:4490", Datum.WGS84, true));
    register(projected("EPSG:3857", Projection.webMercator(), false));
    register(geographic(Datum.GCJ02.code(), Datum.GCJ02, false));
    register(geographic(Datum.BD09.code(), Datum.BD09, false));
  }

  private static final String AUTHORITY = "http://www.opengis.net/def/crs/";

  private final String code;
  private final boolean inDegrees;
  private final boolean yFirst;
  private final Conversion conversion;

  /**
   * Between longitude or easting first and longitude, latitude on WGS84.
   *
   * @param step in the units of the system: an edge up to this long each way lies within 5 mm of
   *     the line between its ends in longitude, latitude, which is half the last decimal of what is
   *     served
   */
  private record Conversion(
      UnaryOperator<Coordinate> toLonLat, UnaryOperator<Coordinate> fromLonLat, double step) {}

  private Crs(String code, boolean inDegrees, boolean yFirst, Conversion conversion) {
    this.code = code;
    this.inDegrees = inDegrees;
    this.yFirst = yFirst;
    this.conversion = conversion;
  }

  private static Crs geographic(String code, Datum datum, boolean latitudeFirst) {
    Conversion conversion =
        new Conversion(
            c -> datum.toWgs84(c.x, c.y), c -> datum.fromWgs84(c.x, c.y), datum.stepDeg());
    return new Crs(code, true, latitudeFirst, conversion);
  }

  private static Crs projected(String code, Projection projection, boolean northingFirst) {
    Conversion conversion =
        new Conversion(projection::toLonLat, projection::fromLonLat, Projection.STEP_M);
    return new Crs(code, false, northingFirst, conversion);
  }

  private static Crs register(Crs crs) {
    BY_CODE.put(crs.code, crs);
    return crs;
  }

  /**
   * @param code {@code CRS84}, {@code EPSG:4326}, {@code EPSG:4490} (CGCS2000), {@code EPSG:3857},
   *     {@code GCJ-02}, {@code BD-09}, or a zone: Gauss-Krüger on CGCS2000 ({@code EPSG:4491} to
   *     {@code EPSG:4554}) or UTM on WGS84 ({@code EPSG:32601} to 32660 and 32701 to 32760)
   * @throws UnknownCrs for any other code
   */
  public static Crs of(String code) {
    Crs crs = BY_CODE.get(code);
    if (crs == null) {
      crs = ZONES.computeIfAbsent(code, Crs::zone);
    }
    if (crs == null) {
      throw new UnknownCrs(code, known());
    }
    return crs;
  }

  private static Crs zone(String code) {
    return Zones.projection(code)
        .map(projection -> projected(code, projection, Zones.northingFirst(code)))
        .orElse(null);
  }

  /** What a message can name: the systems, and the families of zones in words. */
  public static List<String> known() {
    List<String> known = new ArrayList<>(BY_CODE.keySet());
    known.addAll(Zones.FAMILIES);
    return known;
  }

  /**
   * The systems that the standards have an address for and every city is served in, with those of
   * the city between the geographic ones and the web's.
   */
  public static List<Crs> standard(List<Crs> ofCity) {
    List<Crs> all = new ArrayList<>(List.of(CRS84, of("EPSG:4326"), of("EPSG:4490")));
    all.addAll(ofCity);
    all.add(of("EPSG:3857"));
    return all;
  }

  /**
   * @param uri an address of one of the systems, or its code
   * @throws UnknownCrs for any other text
   */
  public static Crs ofUri(String uri, List<Crs> systems) {
    return systems.stream()
        .filter(crs -> crs.uri().orElseThrow().equals(uri) || crs.code.equals(uri))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownCrs(uri, systems.stream().map(crs -> crs.uri().orElseThrow()).toList()));
  }

  /** The address OGC services name it by; empty for the datums GCJ-02 and BD-09. */
  public Optional<String> uri() {
    if (code.equals("CRS84")) {
      return Optional.of(AUTHORITY + "OGC/1.3/CRS84");
    }
    return code.startsWith("EPSG:")
        ? Optional.of(AUTHORITY + "EPSG/0/" + code.substring(5))
        : Optional.empty();
  }

  public String code() {
    return code;
  }

  /** Its coordinates are degrees; else they are metres. */
  public boolean inDegrees() {
    return inDegrees;
  }

  /** The declared order is latitude or northing first. */
  public boolean yFirst() {
    return yFirst;
  }

  /**
   * A copy in longitude, latitude of a geometry in this system with the declared axis order. Its
   * long edges get vertices first, so that they keep their course (see {@link LongEdges}).
   *
   * @throws IllegalArgumentException if a coordinate lies outside the projection
   */
  public Geometry toLonLat(Geometry inDeclaredAxisOrder) {
    return CoordinateMap.apply(
        LongEdges.cut(inDeclaredAxisOrder, conversion.step),
        c -> conversion.toLonLat.apply(yFirst ? swapped(c) : c));
  }

  /**
   * A copy in this system, with the declared axis order, of a geometry in longitude, latitude,
   * corner by corner: a client gets as many as are stored.
   *
   * @throws IllegalArgumentException if a coordinate lies outside the projection
   */
  public Geometry fromLonLat(Geometry lonLat) {
    return CoordinateMap.apply(
        lonLat,
        c -> {
          Coordinate xFirst = conversion.fromLonLat.apply(c);
          return yFirst ? swapped(xFirst) : xFirst;
        });
  }

  /** As {@link #toLonLat}, for a geometry whose longitude or easting comes first. */
  public Geometry xyToLonLat(Geometry xFirst) {
    return CoordinateMap.apply(LongEdges.cut(xFirst, conversion.step), conversion.toLonLat);
  }

  /** As {@link #fromLonLat}, giving longitude or easting first. */
  public Geometry lonLatToXy(Geometry lonLat) {
    return CoordinateMap.apply(lonLat, conversion.fromLonLat);
  }

  private static Coordinate swapped(Coordinate c) {
    return new Coordinate(c.y, c.x);
  }

  @Override
  public String toString() {
    return code;
  }
}
