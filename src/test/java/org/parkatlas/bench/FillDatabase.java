package org.parkatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Quality;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.store.Batch;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;

/**
 * Fills an empty PostGIS database as two imports would: {@link RandomParcels} become the parcels,
 * the polygons of {@link JoinInput} the strategic areas. Arguments: the JDBC address and the folder
 * of the polygons.
 */
final class FillDatabase {
  private FillDatabase() {}

  public static void main(String[] args) throws IOException {
    try (Store store =
        Store.open(
            StoreConfig.postgis(args[0], "postgres", ""), kept -> Shanghai.FILES.profile())) {
      store.replaceAll(
          List.of(
              batch(Shanghai.PARCELS, RandomParcels.make()),
              batch(Shanghai.STRATEGIC_AREAS, areas(JoinInput.polygons(Path.of(args[1]))))));
    }
  }

  private static Batch batch(CollectionDef def, List<Feature> features) {
    DataSet set =
        new DataSet(
            def.id(), "bench", "CRS84", "模拟数据", "Apache-2.0", "2026-01-01", features.size(), false);
    return new Batch(def, set, features, 0);
  }

  private static List<Feature> areas(List<Polygon> shapes) {
    List<Feature> areas = new ArrayList<>();
    for (Polygon shape : shapes) {
      String id = "area-%04d".formatted(areas.size());
      areas.add(Feature.of(Shanghai.STRATEGIC_AREAS, id, shape, values(id)));
    }
    return areas;
  }

  private static Map<String, Object> values(String id) {
    return Map.of(
        "name",
        id,
        ProvenanceFields.SOURCE.name(),
        "模拟数据",
        ProvenanceFields.QUALITY.name(),
        Quality.SYNTHETIC.code(),
        ProvenanceFields.SHAPE_METHOD.name(),
        "模拟");
  }
}
