package org.parkatlas.shanghai.prepare;

import java.nio.file.Path;
import java.util.List;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/** Makes every shipped file of {@code gis-data/}. */
public final class PrepareData {
  private PrepareData() {}

  /**
   * @param gisData folder with {@code facts/}, {@code curated/} and {@code districts.geojson},
   *     beside the folder {@code seeds/}; the files are written into it
   */
  public static void run(Path gisData) {
    Inputs inputs = new Inputs(gisData);
    DistrictShapes districts = DistrictShapes.of(inputs.districts());
    write(gisData, "parks", Parks.features(inputs, districts));
    write(gisData, "new-towns", NewTowns.features(inputs));
    write(gisData, "layout-zones", LayoutZones.features(inputs, districts));
    write(gisData, "strategic-areas", StrategicAreas.features(inputs, districts));
    write(gisData, "development-zones", DevelopmentZones.features(inputs, districts));
    write(gisData, "transport-nodes", TransportNodes.features(inputs));
    GeoJsonFile.writeNodes(gisData.resolve("base.geojson"), BaseLayer.features(inputs, districts));
    table(gisData, Shanghai.PUBLISHED_FIGURES, PublishedFigures.features(inputs));
    table(gisData, Shanghai.INDICATOR_PROGRESS, IndicatorProgress.features(inputs));
    table(gisData, Shanghai.SITES, Sites.features(inputs, districts));
    table(gisData, Shanghai.RULES, Rules.features(inputs));
    DataSetList.write(inputs);
  }

  private static void table(Path gisData, CollectionDef def, List<Feature> features) {
    TableFile.write(gisData.resolve(def.id() + ".csv"), def, features);
  }

  private static void write(Path gisData, String collection, List<Feature> features) {
    GeoJsonFile.write(gisData.resolve(collection + ".geojson"), features);
  }
}
