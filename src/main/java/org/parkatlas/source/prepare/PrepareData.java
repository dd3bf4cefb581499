package org.parkatlas.source.prepare;

import java.nio.file.Path;

/** Makes every shipped file of {@code gis-data/}. */
public final class PrepareData {
  private PrepareData() {}

  /**
   * @param gisData folder with {@code facts/}, {@code curated/} and {@code districts.geojson}; the
   *     files are written into it
   */
  public static void run(Path gisData) {
    Inputs inputs = new Inputs(gisData);
    DistrictShapes districts = DistrictShapes.of(inputs.districts());
    GeoJsonFile.write(gisData.resolve("new-towns.geojson"), NewTowns.features(inputs));
    GeoJsonFile.write(gisData.resolve("parks.geojson"), Parks.features(inputs, districts));
  }
}
