package org.parkatlas.shanghai.demo;

import java.util.List;
import java.util.Map;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.source.GeoJsonReader;
import org.parkatlas.source.ReadResult;

/** The shipped districts and parks, and the demonstration made from them once for all tests. */
final class ShippedShapes {
  static final List<Feature> DISTRICTS = read(Shanghai.DISTRICTS);
  static final List<Feature> PARKS = read(Shanghai.PARKS);
  static final DemoData DEMO = DemoData.generate(DemoData.SEED, DISTRICTS, PARKS);

  private ShippedShapes() {}

  static List<Feature> read(CollectionDef def) {
    String file = def.id() + ".geojson";
    ReadResult read =
        GeoJsonReader.read(
            def,
            Shanghai.AROUND,
            file,
            ShippedShapes.class.getResourceAsStream("/gis-data/" + file),
            "CRS84",
            Map.of());
    if (!read.rejects().isEmpty()) {
      throw new IllegalStateException(read.rejects().toString());
    }
    return read.features();
  }
}
