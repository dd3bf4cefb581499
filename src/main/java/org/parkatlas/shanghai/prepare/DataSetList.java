package org.parkatlas.shanghai.prepare;

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
import java.util.Map;
import org.parkatlas.model.DataSet;

/**
 * {@code datasets.json}: every file that fills a collection, with origin, licence and the number of
 * its rows, which an import checks.
 */
final class DataSetList {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private DataSetList() {}

  /** Counts the files as they are now, so it comes last. */
  static void write(Inputs inputs) {
    Path root = inputs.gisData().toAbsolutePath().getParent();
    List<DataSet> sets =
        inputs.curated("datasets.csv").stream().map(row -> dataSet(row, root)).toList();
    Path file = inputs.gisData().resolve("datasets.json");
    try {
      ArrayNode list = JSON.valueToTree(sets);
      // Its rows say it themselves.
      list.forEach(set -> ((ObjectNode) set).remove("quality"));
      Files.writeString(file, JSON.writeValueAsString(list) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static DataSet dataSet(Map<String, String> row, Path root) {
    String crs = row.get("crs");
    return new DataSet(
        row.get("collection"),
        row.get("file"),
        Attributes.blank(crs) ? null : crs,
        row.get("origin"),
        row.get("licence"),
        row.get("date"),
        rows(root.resolve(row.get("file"))),
        false);
  }

  private static long rows(Path file) {
    return file.toString().endsWith(".csv")
        ? Inputs.table(file).size()
        : Inputs.json(file).path("features").size();
  }
}
