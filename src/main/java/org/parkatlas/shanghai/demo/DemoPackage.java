package org.parkatlas.shanghai.demo;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/** Writes the demonstration data as anybody's data comes: files in a folder, and a list of them. */
public final class DemoPackage {
  /** What the files are listed in. */
  private static final String LIST = "datasets.json";

  private static final String ORIGIN = "模拟数据：由本项目的程序按公布总量校准生成，不对应真实企业或地块";
  private static final String DATE = "2026-11-21";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private DemoPackage() {}

  /**
   * Writes the same bytes each time. The list comes last: a folder without one holds no package.
   *
   * @param folder is made if it is missing
   * @param districts as {@link DemoData#generate} takes them
   * @param parks likewise
   */
  public static void write(Path folder, List<Feature> districts, List<Feature> parks) {
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(folder.resolve(LIST));
      write(folder, DemoData.generate(DemoData.SEED, districts, parks));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + folder, e);
    }
  }

  private static void write(Path folder, DemoData data) throws IOException {
    List<DataSet> sets =
        List.of(
            set("enterprises.csv", "CRS84", data.enterprises()),
            set("parcels.geojson", "CRS84", data.parcels()),
            set("outputs.csv", null, data.outputFeatures()));
    DemoTable.write(folder.resolve("enterprises.csv"), Shanghai.ENTERPRISES, data.enterprises());
    DemoShapes.write(folder.resolve("parcels.geojson"), data.parcels());
    DemoTable.write(folder.resolve("outputs.csv"), Shanghai.OUTPUTS, data.outputFeatures());
    ArrayNode list = JSON.valueToTree(sets);
    // Its rows say it themselves.
    list.forEach(set -> ((ObjectNode) set).remove("quality"));
    Files.writeString(
        folder.resolve(LIST), JSON.writeValueAsString(list) + "\n", StandardCharsets.UTF_8);
  }

  private static DataSet set(String file, String crs, List<Feature> features) {
    String collection = features.get(0).def().id();
    return new DataSet(collection, file, crs, ORIGIN, "Apache-2.0", DATE, features.size(), true);
  }
}
