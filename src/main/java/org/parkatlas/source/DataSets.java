package org.parkatlas.source;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.parkatlas.geo.Area;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.InvalidInput;

/** Data sets: the list of those that come with a city, and the reading of one. */
public final class DataSets {
  private DataSets() {}

  /** The data sets that a file lists, in its order. */
  public static List<DataSet> list(String fileName, InputStream in) {
    DataSet[] all = JsonReader.MAPPER.convertValue(JsonReader.read(fileName, in), DataSet[].class);
    return List.of(all);
  }

  /**
   * Reads a data set by the ending of its file's name.
   *
   * @param area where shapes are expected
   * @throws InvalidInput if the ending is neither .geojson, .json nor .csv
   */
  public static ReadResult read(CollectionDef def, Area area, DataSet set, InputStream in) {
    String name = set.file().substring(set.file().lastIndexOf('/') + 1);
    String ending = name.toLowerCase(Locale.ROOT);
    if (ending.endsWith(".csv")) {
      return CsvReader.read(def, area, name, in, set.crs(), set.defaults());
    }
    if (ending.endsWith(".geojson") || ending.endsWith(".json")) {
      return GeoJsonReader.read(def, area, name, in, set.crs(), set.defaults());
    }
    throw new InvalidInput(
        name, null, "has an ending that is not known", "Use .geojson, .json or .csv.");
  }
}
