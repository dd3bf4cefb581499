package org.parkatlas.seeds;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;

/** One CSV file of {@code seeds/}, every row of it checked against the declaration. */
record SeedTable(CollectionDef def, List<String> header, List<Feature> rows) {

  static SeedTable of(CollectionDef def) {
    Path file = Path.of("seeds", def.id() + ".csv");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setNullString("").get();
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = format.parse(reader)) {
      List<Feature> rows = parser.stream().map(record -> feature(def, record)).toList();
      return new SeedTable(def, parser.getHeaderNames(), rows);
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

  private static Feature feature(CollectionDef def, CSVRecord record) {
    Map<String, Object> values = new HashMap<>();
    record
        .toMap()
        .forEach(
            (name, text) -> {
              if (!name.equals("id")) {
                values.put(name, text == null ? null : value(def.field(name).orElseThrow(), text));
              }
            });
    return Feature.of(def, record.get("id"), null, values);
  }

  private static Object value(FieldDef field, String text) {
    return switch (field.type()) {
      case INTEGER -> Long.valueOf(text);
      case NUMBER -> Double.valueOf(text);
      case STRINGS -> Arrays.asList(text.split(";"));
      case STRING -> text;
      default -> throw new AssertionError("No seed has a field of type " + field.type());
    };
  }
}
