package org.parkatlas.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkatlas.analysis.LandEfficiency;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.shanghai.demo.OutputRecord;
import org.parkatlas.shanghai.demo.OutputRecords;

/**
 * A city small enough to reckon in the head.
 *
 * <p>浦东新区 has 10 enterprises with 50 亿元 each in 2019 and 100 亿元 each in 2020, on 10 km² of supplied
 * land and 400 km² of published area: 50 and 100 亿元/平方公里, or 1.25 and 2.5. 黄浦区 has output but no
 * supplied land. 徐汇区 and 长宁区 have two enterprises each, so their totals are withheld.
 *
 * <p>No level is of the target's scope. 集成电路设计产业园 has an outline, 张江人工智能岛 is known as a point only.
 *
 * <p>Of each 100 亿元 of output 25 are value added, 5 taxes and 2 R&amp;D; an enterprise uses 20,000
 * 吨标准煤 and employs 100: in 浦东新区 in 2020 that is 25 亿元, 20,000 吨标准煤 and 100 人 a square kilometre.
 */
final class SmallCity {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final Map<CollectionDef, List<Feature>> features = new HashMap<>();
  private final List<OutputRecord> outputs = new ArrayList<>();

  private final boolean demo;

  private SmallCity(boolean demo) {
    this.demo = demo;
    district("310115", "浦东新区", "Pudong", 121.5, 400.0);
    district("310101", "黄浦区", "Huangpu", 121.3, 20.0);
    district("310104", "徐汇区", "Xuhui", 121.1, 55.0);
    district("310105", "长宁区", "Changning", 120.9, 38.0);
    if (demo) {
      enterprises(10, 121.55);
      enterprises(4, 121.35);
      enterprises(2, 121.15);
      enterprises(2, 120.95);
      suppliedLand();
    }
    parks();
    zones();
    target();
    published();
  }

  static Snapshot snapshot() {
    return snapshot(new SmallCity(true));
  }

  /** Without a single number that was made up: no enterprises and no parcels. */
  static Snapshot withoutDemonstration() {
    return snapshot(new SmallCity(false));
  }

  private static Snapshot snapshot(SmallCity city) {
    List<Collection> derived = new LandEfficiency(Shanghai.ATLAS, city::of).derive();
    Stream<Collection> stored =
        Shanghai.ATLAS.stored().stream()
            .filter(CollectionDef::isPublic)
            .map(def -> new MemoryCollection(def, city.of(def)));
    return new Snapshot(
        Shanghai.ATLAS, Stream.concat(stored, derived.stream()).toList(), city.demo);
  }

  private List<Feature> of(CollectionDef def) {
    return def.equals(Shanghai.OUTPUTS)
        ? OutputRecords.features(outputs)
        : features.getOrDefault(def, List.of());
  }

  private void district(String id, String name, String nameEn, double west, double areaKm2) {
    Map<String, Object> values = named(name, nameEn, "secondary");
    values.put("areaKm2", areaKm2);
    values.put("areaSource", "统计年鉴");
    add(Shanghai.DISTRICTS, id, box(west, 31.1, 0.2), values);
  }

  private void enterprises(int count, double lon) {
    for (int i = 0; i < count; i++) {
      String id = "enterprise-%d-%d".formatted(Math.round(lon * 100), i);
      Map<String, Object> values = named("企业" + i, null, "synthetic");
      values.put("industry", "汽车");
      Geometry place = SHAPES.createPoint(new Coordinate(lon, 31.15 + i * 0.01));
      add(Shanghai.ENTERPRISES, id, place, values);
      outputs.add(output(id, 2019, "5000000000.00"));
      outputs.add(output(id, 2020, "10000000000.00"));
    }
  }

  private static OutputRecord output(String id, int year, String yuan) {
    BigDecimal output = new BigDecimal(yuan);
    BigDecimal valueAdded = output.multiply(new BigDecimal("0.25"));
    BigDecimal tax = output.multiply(new BigDecimal("0.05"));
    BigDecimal rnd = output.multiply(new BigDecimal("0.02"));
    return new OutputRecord(id, year, output, output, valueAdded, tax, rnd, 20_000, 100);
  }

  private void suppliedLand() {
    Map<String, Object> values = provenance("synthetic");
    values.put("districtCode", "310115");
    values.put("blockKind", "104");
    values.put("supplyState", "supplied");
    values.put("suppliedYear", 2010L);
    values.put("suppliedAreaM2", 10_000_000.0);
    add(Shanghai.PARCELS, "parcel-1", box(121.52, 31.12, 0.05), values);
  }

  private void parks() {
    park("park-01", "集成电路设计产业园", "jcdlsjcyy", 121.54, "集成电路", "publishedArea", 3.5);
    park("park-04", "张江人工智能岛", "zjrgznd", 121.6, "人工智能", "nominal", null);
  }

  private void park(
      String id,
      String name,
      String initials,
      double west,
      String industry,
      String basis,
      Double areaKm2) {
    Map<String, Object> values = named(name, "Park " + id, "estimated");
    values.put("initials", initials);
    values.put("membership", "confirmed");
    values.put("year", 2020L);
    values.put("industry", industry);
    values.put("district", "浦东新区");
    values.put("footprintBasis", basis);
    values.put("areaKm2", areaKm2);
    values.put("boundsText", "东至外环，南至高科中路");
    values.put("shapeAccuracyM", areaKm2 == null ? 1500.0 : 600.0);
    add(Shanghai.PARKS, id, box(west, 31.14, 0.02), values);
  }

  private void zones() {
    Map<String, Object> belt = named("沿江临海带", "Coastal belt", "estimated");
    belt.put("scheme", "onePoleThreeBelts");
    belt.put("kind", "belt");
    belt.put("confidence", 0.65);
    add(Shanghai.LAYOUT_ZONES, "belt-coastal", box(121.5, 31.0, 0.4), belt);
    Map<String, Object> airport = named("浦东国际机场", "Pudong Airport", "estimated");
    airport.put("kind", "airport");
    Geometry place = SHAPES.createPoint(new Coordinate(121.8, 31.15));
    add(Shanghai.TRANSPORT_NODES, "airport-pudong", place, airport);
  }

  private void target() {
    Map<String, Object> values = named("工业园区单位土地产值（已供应工业用地）", null, "official");
    values.put("policy", "fyp14");
    values.put("plan", "fyp14");
    values.put("no", 5L);
    values.put("unit", "亿元/平方公里");
    values.put("targetText", "80");
    values.put("targetValue", 80.0);
    values.put("targetYear", 2025L);
    add(Shanghai.INDICATORS, "fyp14-05", null, values);
  }

  /** The parks of the whole city came to 67.4 and 76.7; 浦东新区 made 10,394 亿元 in 2020. */
  private void published() {
    String perKm2 = "park_output_per_km2";
    figure("city-2015-park-output-per-km2", "上海市", 2015, perKm2, 67.4, "亿元/km²");
    figure("city-2020-park-output-per-km2", "上海市", 2020, perKm2, 76.7, "亿元/km²");
    String output = "gross_output_above_scale";
    figure("district-310115-2020", "浦东新区", 2020, output, 10394.0, "亿元");
  }

  private void figure(
      String id, String area, long year, String indicator, double value, String unit) {
    Map<String, Object> values = provenance("official");
    values.put("areaLevel", area.equals("上海市") ? "city" : "district");
    values.put("area", area);
    values.put("year", year);
    values.put("period", "full_year");
    values.put("indicator", indicator);
    values.put("value", value);
    values.put("unit", unit);
    values.put("scope", "规上");
    add(Shanghai.PUBLISHED_FIGURES, id, null, values);
  }

  private void add(CollectionDef def, String id, Geometry shape, Map<String, Object> values) {
    features.computeIfAbsent(def, key -> new ArrayList<>()).add(Feature.of(def, id, shape, values));
  }

  private static Map<String, Object> named(String name, String nameEn, String quality) {
    Map<String, Object> values = provenance(quality);
    values.put("name", name);
    if (nameEn != null) {
      values.put("nameEn", nameEn);
    }
    return values;
  }

  private static Map<String, Object> provenance(String quality) {
    Map<String, Object> values = new HashMap<>();
    values.put("source", "样本文件");
    values.put("quality", quality);
    values.put("shapeMethod", "手绘方框");
    values.put("shapeAccuracyM", 1500.0);
    return values;
  }

  private static Geometry box(double west, double south, double size) {
    return SHAPES.toGeometry(new Envelope(west, west + size, south, south + size));
  }
}
