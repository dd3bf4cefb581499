package org.parkatlas.shanghai.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The committed inputs under {@code gis-data}: {@code facts/} holds collected facts as they came,
 * {@code curated/} what we wrote or drew ourselves (English names, notes, schematic lines).
 */
record Inputs(Path gisData) {
  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  List<Map<String, String>> facts(String name) {
    return table(gisData.resolve("facts").resolve(name));
  }

  List<Map<String, String>> curated(String name) {
    return table(gisData.resolve("curated").resolve(name));
  }

  /** Rows of a curated table by their first column. */
  Map<String, Map<String, String>> curatedBy(String key, String name) {
    return curated(name).stream().collect(Collectors.toMap(row -> row.get(key), row -> row));
  }

  /** A table of the folder {@code seeds/} beside this one. */
  List<Map<String, String>> seeds(String name) {
    return table(gisData.toAbsolutePath().resolveSibling("seeds").resolve(name));
  }

  JsonNode layout() {
    return json(gisData.resolve("facts").resolve("layout.json"));
  }

  JsonNode districts() {
    return json(gisData.resolve("districts.geojson"));
  }

  static List<Map<String, String>> table(Path file) {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(reader, CSV)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  static JsonNode json(Path file) {
    try {
      return JsonMapper.builder().build().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
