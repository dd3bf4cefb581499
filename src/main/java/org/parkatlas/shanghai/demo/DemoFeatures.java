package org.parkatlas.shanghai.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.Feature;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Quality;
import org.parkatlas.shanghai.Shanghai;

/** Turns synthetic things into features, each of which says that it is synthetic. */
final class DemoFeatures {
  private final String source;

  DemoFeatures(long seed) {
    this.source = "ParkAtlas 演示数据（模拟，种子 " + seed + "）";
  }

  /** A number of five digits, as ids end with. Much quicker than {@link String#format}. */
  static String fiveDigits(int number) {
    return Integer.toString(100_000 + number).substring(1);
  }

  List<Feature> parcels(List<Parcel> parcels) {
    return parcels.stream().map(this::parcel).toList();
  }

  private Feature parcel(Parcel parcel) {
    Map<String, Object> values = provenance();
    values.put("districtCode", parcel.site().district().code());
    values.put("blockKind", parcel.site().kind().blockKind());
    values.put("supplyState", parcel.supplied() ? "supplied" : "reserved");
    values.put("suppliedYear", asLong(parcel.suppliedYear()));
    values.put("suppliedAreaM2", parcel.suppliedM2());
    values.put("plotRatio", parcel.plotRatio());
    values.put("landUse", parcel.landUse());
    return Feature.of(Shanghai.PARCELS, parcel.id(), parcel.shape(), values);
  }

  /**
   * @param outputs by enterprise, then by year, so that the latest of an enterprise comes last
   */
  List<Feature> enterprises(List<Enterprise> enterprises, List<OutputRecord> outputs) {
    Map<String, BigDecimal> latest = new HashMap<>();
    outputs.forEach(output -> latest.put(output.enterpriseId(), output.outputYuan()));
    return enterprises.stream().map(e -> enterprise(e, latest.get(e.id()))).toList();
  }

  private Feature enterprise(Enterprise enterprise, BigDecimal latestOutput) {
    Map<String, Object> values = provenance();
    values.put("name", enterprise.name());
    values.put("industry", enterprise.industry().title());
    values.put("districtCode", enterprise.district() == null ? null : enterprise.district().code());
    values.put("parcelId", enterprise.parcel() == null ? null : enterprise.parcel().id());
    values.put("declaredPark", declaredPark(enterprise.parcel()));
    values.put("foundedYear", (long) enterprise.founded());
    values.put("latestOutputYuan", latestOutput);
    Geometry place =
        enterprise.place() == null ? null : Shapes.FACTORY.createPoint(enterprise.place());
    return Feature.of(Shanghai.ENTERPRISES, enterprise.id(), place, values);
  }

  /** Who works on a park's land declares the park: most have no outline to be found in. */
  private static String declaredPark(Parcel parcel) {
    boolean inPark = parcel != null && parcel.site().park() != null;
    return inPark ? parcel.site().park().id() : null;
  }

  private Map<String, Object> provenance() {
    Map<String, Object> values = new HashMap<>();
    values.put(ProvenanceFields.SOURCE.name(), source);
    values.put(ProvenanceFields.QUALITY.name(), Quality.SYNTHETIC.code());
    values.put(ProvenanceFields.SHAPE_METHOD.name(), "模拟");
    return values;
  }

  private static Long asLong(Integer year) {
    return year == null ? null : (long) year;
  }
}
