package org.parkatlas.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.source.CsvReader;
import org.parkatlas.source.ReadResult;

/** One CSV file of {@code seeds/}, every row of it taken by the reader. */
record SeedTable(CollectionDef def, List<String> header, List<Feature> rows) {

  static SeedTable of(CollectionDef def) {
    Path file = Path.of("seeds", def.id() + ".csv");
    try (InputStream in = Files.newInputStream(file)) {
      ReadResult read =
          CsvReader.read(def, Shanghai.AROUND, file.getFileName().toString(), in, null, Map.of());
      if (!read.rejects().isEmpty()) {
        throw new AssertionError(read.rejects());
      }
      String header = Files.readAllLines(file).get(0);
      return new SeedTable(def, List.of(header.split(",")), read.features());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row with this id. */
  Feature row(String id) {
    return rows.stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(def + " has no row " + id));
  }

  List<Feature> where(String field, String value) {
    return rows.stream().filter(row -> value.equals(row.string(field))).toList();
  }
}
