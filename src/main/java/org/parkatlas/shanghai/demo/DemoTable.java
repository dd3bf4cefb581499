package org.parkatlas.shanghai.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Role;

/**
 * Writes points, or features without a place, as CSV: {@code id} (figures are known by their unit
 * and year and have none), {@code lon} and {@code lat} in degrees, and the fields that any of them
 * has.
 */
final class DemoTable {
  private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private final boolean named;
  private final boolean placed;
  private final List<FieldDef> fields;

  private DemoTable(CollectionDef def, List<Feature> features) {
    this.named = !def.is(Role.MEASURES);
    this.placed = def.geometry() == GeometryKind.POINT;
    this.fields =
        def.fields().stream()
            .filter(field -> features.stream().anyMatch(f -> f.value(field) != null))
            .toList();
  }

  static void write(Path file, CollectionDef def, List<Feature> features) throws IOException {
    DemoTable table = new DemoTable(def, features);
    try (CSVPrinter csv =
        new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSV)) {
      csv.printRecord(table.header());
      for (Feature feature : features) {
        csv.printRecord(table.row(feature));
      }
    }
  }

  private List<String> header() {
    List<String> names = new ArrayList<>(named ? List.of("id") : List.of());
    names.addAll(placed ? List.of("lon", "lat") : List.of());
    fields.forEach(field -> names.add(field.name()));
    return names;
  }

  private List<String> row(Feature feature) {
    List<String> cells = new ArrayList<>(named ? List.of(feature.id()) : List.of());
    if (placed) {
      Coordinate place = feature.geometry() == null ? null : feature.geometry().getCoordinate();
      cells.add(place == null ? "" : cell(place.x));
      cells.add(place == null ? "" : cell(place.y));
    }
    fields.forEach(field -> cells.add(cell(feature.value(field))));
    return cells;
  }

  /** Numbers without an exponent, as offices write them. */
  private static String cell(Object value) {
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number).toPlainString();
    }
    return value instanceof BigDecimal exact
        ? exact.toPlainString()
        : value == null ? "" : value.toString();
  }
}
