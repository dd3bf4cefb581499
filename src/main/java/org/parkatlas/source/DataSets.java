package org.parkatlas.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.InvalidInput;

/** The data sets that come with the program, as {@code gis-data/datasets.json} lists them. */
public final class DataSets {
  private static final String MANIFEST = "gis-data/datasets.json";

  private DataSets() {}

  /** In the order they are listed. */
  public static List<DataSet> shipped() {
    try (InputStream in = open(MANIFEST)) {
      DataSet[] all = JsonFile.MAPPER.convertValue(JsonFile.read(MANIFEST, in), DataSet[].class);
      return List.of(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a shipped data set from the class path. */
  public static ReadResult readShipped(CollectionDef def, DataSet set) {
    try (InputStream in = open(set.file())) {
      return read(def, set, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a data set by the ending of its file's name.
   *
   * @throws InvalidInput if the ending is neither .geojson, .json nor .csv
   */
  public static ReadResult read(CollectionDef def, DataSet set, InputStream in) {
    String name = set.file().substring(set.file().lastIndexOf('/') + 1);
    String ending = name.toLowerCase(Locale.ROOT);
    if (ending.endsWith(".csv")) {
      return CsvReader.read(def, name, in, set.crs());
    }
    if (ending.endsWith(".geojson") || ending.endsWith(".json")) {
      return GeoJsonReader.read(def, name, in, set.crs());
    }
    throw new InvalidInput(
        name, null, "has an ending that is not known", "Use .geojson, .json or .csv.");
  }

  private static InputStream open(String resource) {
    InputStream in = DataSets.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(resource + " is not on the class path");
    }
    return in;
  }
}
