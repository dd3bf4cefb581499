package org.parkatlas.shanghai.prepare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.ProvenanceFields;

/**
 * Writes features without shapes as CSV: id, then the fields; items of lists between semicolons.
 */
final class TableFile {
  private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private TableFile() {}

  static void write(Path file, CollectionDef def, List<Feature> features) {
    List<FieldDef> fields = new ArrayList<>(def.fields());
    fields.removeAll(List.of(ProvenanceFields.SHAPE_METHOD, ProvenanceFields.SHAPE_ACCURACY_M));
    try (CSVPrinter csv =
        new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSV)) {
      csv.print("id");
      csv.printRecord(fields.stream().map(FieldDef::name));
      for (Feature feature : features) {
        csv.print(feature.id());
        csv.printRecord(fields.stream().map(field -> cell(feature.value(field.name()))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static String cell(Object value) {
    if (value instanceof List<?> items) {
      return items.stream().map(String::valueOf).collect(Collectors.joining(";"));
    }
    if (value instanceof Double number && number == Math.rint(number)) {
      return String.valueOf(number.longValue());
    }
    return value == null ? "" : value.toString();
  }
}
