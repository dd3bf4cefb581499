package org.parkatlas.shanghai.prepare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/**
 * {@code parks.geojson}: every park of {@code facts/parks.csv}, as corrected, with the wording of
 * {@code curated/parks.csv}. No park's boundary is published as a shape, so each outline is ours:
 * of the published area, or a symbol of 1 km², around the estimated centre and inside the park's
 * district.
 */
final class Parks {
  private static final String BY_AREA = "按公布面积围绕估计中心绘制，非法定边界";
  private static final String BY_BLOCKS = "按公布面积围绕最大区块的估计中心绘制为一块（实际由多块组成），非法定边界";
  private static final String SYMBOL = "无公布面积：以估计中心的1平方公里六边形示意，非法定边界，大小无意义";
  private static final double SYMBOL_KM2 = 1;

  /** Outlines keep about 50 m off a district's border, so rounding never carries them across. */
  private static final double MARGIN_DEGREES = 0.0005;

  private static final Pattern MEMBERSHIP = Pattern.compile("^membership:(\\w+)");
  private static final Pattern UNCERTAIN = Pattern.compile("\\(.*uncertain\\)$");

  private final Map<String, Map<String, String>> wordings;
  private final DistrictShapes districts;

  private Parks(Map<String, Map<String, String>> wordings, DistrictShapes districts) {
    this.wordings = wordings;
    this.districts = districts;
  }

  static List<Feature> features(Inputs inputs, DistrictShapes districts) {
    Parks parks = new Parks(inputs.curatedBy("seq", "parks.csv"), districts);
    return ParkCorrections.of(inputs).parks().stream().map(parks::feature).toList();
  }

  private Feature feature(Map<String, String> fact) {
    Map<String, String> wording = wordings.get(fact.get("seq"));
    boolean published = !Attributes.blank(fact.get("area_km2"));
    List<String> districtNames = districtNames(fact.get("district"));
    Attributes attributes = names(fact, wording, districtNames.get(0));
    area(attributes, fact, wording)
        .provenance(wording)
        .shape(method(published, wording), Double.parseDouble(fact.get("centroid_accuracy_m")));
    String id = String.format("park-%02d", Integer.parseInt(fact.get("seq")));
    return attributes.feature(Shanghai.PARKS, id, footprint(fact, published, districtNames));
  }

  private Attributes names(Map<String, String> fact, Map<String, String> wording, String district) {
    return new Attributes()
        .text("name", fact.get("name"))
        .text("shortName", fact.get("short_name"))
        .text("nameEn", wording.get("nameEn"))
        .integer("seq", fact.get("seq"))
        .text("batch", fact.get("batch").split(" ")[0])
        .integer("year", fact.get("year"))
        .text("membership", membership(fact))
        .text("industry", UNCERTAIN.matcher(fact.get("category")).replaceFirst(""))
        .text("leadingIndustry", fact.get("leading_industry").replace('/', '、'))
        .text("district", district)
        .text("districtCode", districts.code(district))
        .list("districts", districtNames(fact.get("district")))
        .text("corrections", fact.get(ParkCorrections.COLUMN))
        .texts(wording, "operator", "notes");
  }

  private static Attributes area(
      Attributes attributes, Map<String, String> fact, Map<String, String> wording) {
    return attributes
        .number("areaKm2", fact.get("area_km2"))
        .text(
            "footprintBasis", Attributes.blank(fact.get("area_km2")) ? "nominal" : "publishedArea")
        .texts(wording, "areaKind", "areaSource")
        .text("boundsText", fact.get("bounds_text"))
        .text("boundsSource", wording.get("boundsSource"))
        .number("availableLandHa", fact.get("available_land_ha"))
        .text("availableLandSource", wording.get("availableLandSource"));
  }

  private static String method(boolean published, Map<String, String> wording) {
    if (!published) {
      return SYMBOL;
    }
    return Attributes.blank(wording.get("blocks")) ? BY_AREA : BY_BLOCKS;
  }

  private Polygon footprint(Map<String, String> fact, boolean published, List<String> names) {
    Coordinate centre =
        new Coordinate(Double.parseDouble(fact.get("lon")), Double.parseDouble(fact.get("lat")));
    Geometry region = districts.union(names).buffer(-MARGIN_DEGREES);
    return published
        ? new Footprint(centre, Outline.block(Integer.parseInt(fact.get("seq"))))
            .ofArea(Double.parseDouble(fact.get("area_km2")), region)
        : new Footprint(centre, Outline.hexagon()).ofArea(SYMBOL_KM2, region);
  }

  private static String membership(Map<String, String> fact) {
    String corrected = fact.get("membership");
    return corrected == null ? membership(fact.get("notes")) : corrected;
  }

  static String membership(String notes) {
    Matcher matcher = MEMBERSHIP.matcher(notes);
    if (!matcher.find()) {
      throw new IllegalArgumentException("notes without membership: " + notes);
    }
    return matcher.group(1);
  }

  /** The districts of a cell such as 浦东新区(临港新片区) or 金山区/奉贤区(上海化工区), main one first. */
  static List<String> districtNames(String cell) {
    return Arrays.stream(cell.replaceFirst("\\(.*\\)$", "").split("/")).toList();
  }
}
