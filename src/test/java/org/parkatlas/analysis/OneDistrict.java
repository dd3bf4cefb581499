package org.parkatlas.analysis;

import static org.parkatlas.analysis.JoinExamples.wkt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reader;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.shanghai.demo.OutputRecord;
import org.parkatlas.shanghai.demo.OutputRecords;

/** One district with one park in it, four enterprises and two parcels: what tests begin with. */
abstract class OneDistrict {
  static final String DISTRICT = "POLYGON ((121 31, 121.2 31, 121.2 31.2, 121 31.2, 121 31))";
  static final String PARK =
      "POLYGON ((121.05 31.05, 121.06 31.05, 121.06 31.06, 121.05 31.06, 121.05 31.05))";
  static final String HALF_OF_THE_PARK =
      "POLYGON ((121.05 31.05, 121.055 31.05, 121.055 31.06, 121.05 31.06, 121.05 31.05))";

  final Map<CollectionDef, List<Feature>> stored = new HashMap<>();
  final List<OutputRecord> outputs = new ArrayList<>();

  OneDistrict() {
    add(
        Shanghai.DISTRICTS,
        "310115",
        DISTRICT,
        Map.of("areaKm2", 400.0, "shapeIncludesWater", true));
    add(Shanghai.PARKS, "park-01", PARK, park("publishedArea"));
    parcel("parcel-1", HALF_OF_THE_PARK, 500_000.0, 2010);
    parcel("parcel-2", PARK, 250_000.0, 2020);
    for (int i = 0; i < 4; i++) {
      enterprise("ent-" + i, "POINT (121.052 31.05%d)".formatted(2 + i), "1000000000.00");
    }
  }

  Feature row(String levelOrCollection, String id) {
    String collection =
        levelOrCollection.equals("join-reports")
            ? levelOrCollection
            : "efficiency-" + levelOrCollection;
    Collection index =
        new LandEfficiency(Shanghai.ATLAS, this::features)
            .derive().stream()
                .filter(i -> i.def().id().equals(collection))
                .findFirst()
                .orElseThrow();
    return index.byId(id, Reader.PUBLIC).orElseThrow().feature();
  }

  List<Feature> features(CollectionDef def) {
    return def.equals(Shanghai.OUTPUTS)
        ? OutputRecords.features(outputs)
        : stored.getOrDefault(def, List.of());
  }

  void add(CollectionDef def, String id, String wkt, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.putIfAbsent("name", id);
    all.put("source", "test");
    all.putIfAbsent("quality", "estimated");
    if (def.indexOf("name") < 0) {
      all.remove("name");
    }
    stored.computeIfAbsent(def, d -> new ArrayList<>()).add(Feature.of(def, id, wkt(wkt), all));
  }

  static Map<String, Object> park(String footprintBasis) {
    Map<String, Object> values = new HashMap<>();
    values.put("membership", "confirmed");
    values.put("year", 2015L);
    values.put("industry", "汽车");
    values.put("footprintBasis", footprintBasis);
    return values;
  }

  void parcel(String id, String wkt, double suppliedM2, int year) {
    add(
        Shanghai.PARCELS,
        id,
        wkt,
        Map.of(
            "districtCode",
            "310115",
            "blockKind",
            "104",
            "supplyState",
            "supplied",
            "suppliedYear",
            (long) year,
            "suppliedAreaM2",
            suppliedM2,
            "quality",
            "synthetic"));
  }

  void enterprise(String id, String wkt, String yuan) {
    declaring(null, id, wkt, yuan);
  }

  void declaring(String park, String id, String wkt, String yuan) {
    Map<String, Object> values = new HashMap<>();
    values.put("industry", "汽车");
    values.put("quality", "synthetic");
    values.put("declaredPark", park);
    add(Shanghai.ENTERPRISES, id, wkt, values);
    BigDecimal output = new BigDecimal(yuan);
    for (int year : new int[] {2019, 2020}) {
      outputs.add(new OutputRecord(id, year, output, output, output, output, output, 1.0, 10));
    }
  }
}
