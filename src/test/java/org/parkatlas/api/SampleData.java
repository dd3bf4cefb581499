package org.parkatlas.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/** A small city: every collection of the atlas, most of them empty, some with a few features. */
public final class SampleData {
  static final int PARKS = 25;
  static final int ENTERPRISES = 30;
  static final String SECRET = "987654321.12";

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final Map<CollectionDef, List<Feature>> features = new HashMap<>();

  static SampleData city() {
    SampleData city = new SampleData();
    for (int i = 1; i <= PARKS; i++) {
      city.add(park(i));
    }
    for (int i = 1; i <= ENTERPRISES; i++) {
      city.add(enterprise(i));
    }
    city.add(district("310101", "黄浦区", 121.45, 31.2));
    city.add(district("310115", "浦东新区", 121.5, 31.2));
    city.add(station());
    city.add(indicator());
    city.add(baseValue());
    for (int year : new int[] {2019, 2020}) {
      city.add(efficiency("310101", "黄浦区", year, null, "noSuppliedLand"));
      city.add(efficiency("310115", "浦东新区", year, 7.67e9, null));
      city.add(joinReport(year));
    }
    return city;
  }

  SampleData add(Feature feature) {
    features.computeIfAbsent(feature.def(), def -> new ArrayList<>()).add(feature);
    return this;
  }

  SampleData removeAll(CollectionDef def) {
    features.remove(def);
    return this;
  }

  List<Feature> features(CollectionDef def) {
    return features.getOrDefault(def, List.of());
  }

  SampleData remove(CollectionDef def, String id) {
    features.get(def).removeIf(feature -> feature.id().equals(id));
    return this;
  }

  Snapshot snapshot() {
    List<MemoryCollection> indexes =
        Shanghai.ATLAS.served().stream()
            .map(def -> new MemoryCollection(def, features.getOrDefault(def, List.of())))
            .toList();
    return new Snapshot(Shanghai.ATLAS, indexes, true);
  }

  static Feature park(int seq) {
    double west = 121.0 + seq * 0.02;
    Map<String, Object> values = provenance("estimated");
    values.put("name", seq == 1 ? "<script>alert(1)</script>园" : "第" + seq + "园");
    values.put("seq", (long) seq);
    values.put("year", seq % 5 == 0 ? null : 2020L + seq % 4);
    values.put("membership", seq % 2 == 0 ? "confirmed" : "candidate");
    values.put("industry", seq % 3 == 0 ? "生物医药" : "集成电路");
    values.put("footprintBasis", "publishedArea");
    values.put("areaKm2", 1.25 * seq);
    values.put("shapeMethod", "围绕估计中心绘制");
    values.put("shapeAccuracyM", 500.0);
    String id = "park-%02d".formatted(seq);
    return Feature.of(Shanghai.PARKS, id, square(west, 31.0, 0.01), values);
  }

  public static Feature enterprise(int number) {
    Map<String, Object> values = provenance("synthetic");
    values.put("name", "企业" + number);
    values.put("industry", "汽车");
    values.put("foundedYear", 1990L + number);
    values.put("latestOutputYuan", new BigDecimal(SECRET));
    String id = "enterprise-%05d".formatted(number);
    return Feature.of(Shanghai.ENTERPRISES, id, point(121.3 + number * 0.001, 31.1), values);
  }

  private static Feature district(String id, String name, double west, double south) {
    Map<String, Object> values = provenance("official");
    values.put("name", name);
    values.put("industries", List.of("集成电路", "生物医药"));
    return Feature.of(Shanghai.DISTRICTS, id, square(west, south, 0.05), values);
  }

  public static Feature station() {
    Map<String, Object> values = provenance("estimated");
    values.put("name", "外环高速");
    values.put("kind", "ringRoad");
    Coordinate[] path = {new Coordinate(121.3, 31.1), new Coordinate(121.6, 31.3)};
    return Feature.of(Shanghai.TRANSPORT_NODES, "ring-s20", SHAPES.createLineString(path), values);
  }

  private static Feature indicator() {
    Map<String, Object> values = provenance("official");
    values.put("policy", "fyp14");
    values.put("plan", "fyp14");
    values.put("no", 5L);
    values.put("name", "工业园区单位土地产值（已供应工业用地）");
    values.put("unit", "亿元/平方公里");
    values.put("targetText", "80");
    values.put("targetValue", 80.0);
    values.put("targetYear", 2025L);
    values.put("binding", "expected");
    return Feature.of(Shanghai.INDICATORS, "fyp14-05", null, values);
  }

  private static Feature baseValue() {
    Map<String, Object> values = provenance("official");
    values.put("policy", "fyp14");
    values.put("indicator", "landEfficiency");
    values.put("name", "园区地均产值");
    values.put("year", 2020L);
    values.put("value", 76.7);
    values.put("unit", "亿元/平方公里");
    values.put("scope", "工业园区");
    return Feature.of(Shanghai.BASE_VALUES, "land-efficiency-2020", null, values);
  }

  public static Feature efficiency(
      String zone, String name, int year, Double yuanPerKm2, String reason) {
    Map<String, Object> values = provenance("synthetic");
    values.put("zoneId", zone);
    values.put("name", name);
    values.put("year", (long) year);
    values.put("basis", "supplied");
    values.put("outputYuan", new BigDecimal("1613001000000.10"));
    values.put("areaKm2", 210.3);
    values.put("yuanPerKm2", yuanPerKm2);
    values.put("withheld", List.of());
    values.put("enterprises", 2100L);
    values.put("reason", reason);
    values.put("synthetic", true);
    values.put("symbol", false);
    String id = zone + "-" + year + "-supplied";
    Geometry shape = square(zone.equals("310115") ? 121.5 : 121.45, 31.2, 0.05);
    return Feature.of(Shanghai.ATLAS.efficiencyOf(Shanghai.DISTRICT), id, shape, values);
  }

  private static Feature joinReport(int year) {
    Map<String, Object> values = provenance("synthetic");
    values.put("level", "district");
    values.put("measure", "output");
    values.put("year", (long) year);
    values.put("partition", true);
    sum(values, "input", 10, "100.10");
    sum(values, "matched", 7, "70.05");
    sum(values, "outside", 2, "20.04");
    sum(values, "rejected", 1, "10.01");
    land(values, "Input", 9, "90.5");
    land(values, "Matched", 3, "60.25");
    land(values, "Outside", 2, "10.25");
    land(values, "Rejected", 0, "0");
    land(values, "Later", 1, "15.5");
    land(values, "WithoutYear", 1, "4.5");
    land(values, "WithoutArea", 2, "0");
    values.put("borderPoints", 1L);
    values.put("multiZonePoints", 0L);
    values.put("rejections", List.of("no position: 1"));
    values.put("synthetic", true);
    return Feature.of(Shanghai.JOIN_REPORTS, "district-" + year, null, values);
  }

  private static void sum(Map<String, Object> values, String name, long count, String yuan) {
    values.put(name + "Count", count);
    values.put(name + "AmountYuan", new BigDecimal(yuan));
  }

  private static void land(Map<String, Object> values, String part, long count, String m2) {
    values.put("land" + part + "Count", count);
    values.put("land" + part + "AreaM2", new BigDecimal(m2));
  }

  private static Map<String, Object> provenance(String quality) {
    Map<String, Object> values = new HashMap<>();
    values.put("source", "样本");
    values.put("quality", quality);
    return values;
  }

  private static Geometry square(double west, double south, double size) {
    return SHAPES.toGeometry(new Envelope(west, west + size, south, south + size));
  }

  private static Geometry point(double lon, double lat) {
    return SHAPES.createPoint(new Coordinate(lon, lat));
  }
}
