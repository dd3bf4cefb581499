package org.parkatlas.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTWriter;
import org.parkatlas.catalog.View;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;

/**
 * Writes features as a table: RFC 4180, UTF-8 without a byte order mark, a header line, one line a
 * feature, as it goes along.
 *
 * <p>The columns are {@code id}, the fields by name and, where shapes are shown, {@code geometry}
 * as well-known text in the view's system and declared axis order. Numbers are plain digits,
 * amounts exact, lists joined with {@code ;}, null is empty.
 *
 * <p>A text that begins with {@code =} or {@code @} is written as it is. Spreadsheets may take it
 * for a formula, but a mark before it would change the data for every program that reads the file,
 * and a minus before a number would be marked as well.
 */
final class CsvWriter {
  /** {@code header=present}: RFC 4180, section 3. */
  static final String CONTENT_TYPE = "text/csv;charset=utf-8;header=present";

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private CsvWriter() {}

  /**
   * @param out gets the table and stays open
   */
  static void write(CollectionDef def, View view, Iterable<Feature> features, OutputStream out)
      throws IOException {
    boolean shapes = view.shapes() && def.geometry() != GeometryKind.NONE;
    int[] indexes = view.fields().stream().mapToInt(f -> def.indexOf(f.name())).toArray();
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CSVPrinter lines = new CSVPrinter(text, FORMAT);
    lines.printRecord(header(view, shapes));
    for (Feature feature : features) {
      lines.print(feature.id());
      for (int index : indexes) {
        lines.print(text(feature.value(index)));
      }
      if (shapes) {
        lines.print(wellKnownText(ShownShape.declared(feature.geometry(), view.crs())));
      }
      lines.println();
    }
    lines.flush();
  }

  private static List<String> header(View view, boolean shapes) {
    List<String> names = new ArrayList<>(List.of("id"));
    view.fields().stream().map(FieldDef::name).forEach(names::add);
    if (shapes) {
      names.add("geometry");
    }
    return names;
  }

  private static String text(Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof List<?> list) {
      return String.join(";", list.stream().map(String::valueOf).toList());
    }
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number).toPlainString().replaceFirst("\\.0$", "");
    }
    return value instanceof BigDecimal exact ? exact.toPlainString() : value.toString();
  }

  private static String wellKnownText(Geometry shape) {
    return shape == null ? null : new WKTWriter().write(shape);
  }
}
