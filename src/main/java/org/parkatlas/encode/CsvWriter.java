package org.parkatlas.encode;

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
 * Writes features as a table: RFC 4180, UTF-8, a header line, one line a feature, as it goes along.
 *
 * <p>The columns are {@code id}, the fields by name and, where shapes are shown, {@code geometry}
 * as well-known text in the view's system and declared axis order. Numbers are plain digits,
 * amounts exact, lists joined with {@code ;}, null is empty.
 *
 * <p>For programs that read data a text is written as it is, without a byte order mark before the
 * table. A spreadsheet takes a text that begins with {@code =} or the like for a formula, and bytes
 * without a mark for the encoding of its country: for it the mark is there, and such a text has an
 * apostrophe before it, by which spreadsheets know a text. Numbers stay numbers for both.
 */
public final class CsvWriter implements FeatureFormat {
  /** A table for programs that read data. */
  public static final FeatureFormat FOR_PROGRAMS = new CsvWriter(false);

  /** A table for people who open it in a spreadsheet. */
  public static final FeatureFormat FOR_SPREADSHEETS = new CsvWriter(true);

  /** {@code header=present}: RFC 4180, section 3. */
  private static final String CONTENT_TYPE = "text/csv;charset=utf-8;header=present";

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /**
   * What, at its start, makes a spreadsheet take a cell for a formula, or is dropped by it before
   * it looks. Where Chinese or Japanese is written the wide forms do as well.
   */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final boolean spreadsheet;

  private CsvWriter(boolean spreadsheet) {
    this.spreadsheet = spreadsheet;
  }

  @Override
  public String contentType() {
    return CONTENT_TYPE;
  }

  @Override
  public void write(CollectionDef def, View view, List<Feature> features, OutputStream out)
      throws IOException {
    boolean shapes = view.shapes() && def.geometry() != GeometryKind.NONE;
    int[] indexes = view.fields().stream().mapToInt(f -> def.indexOf(f.name())).toArray();
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (spreadsheet) {
      text.write(BYTE_ORDER_MARK);
    }
    CSVPrinter lines = new CSVPrinter(text, FORMAT);
    lines.printRecord(header(view, shapes));
    for (Feature feature : features) {
      lines.print(written(feature.id()));
      for (int index : indexes) {
        lines.print(cell(feature.value(index)));
      }
      if (shapes) {
        lines.print(wellKnownText(RoundedShape.declared(feature.geometry(), view.crs())));
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

  private String cell(Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return written(text);
    }
    if (value instanceof List<?> list) {
      return written(String.join(";", list.stream().map(String::valueOf).toList()));
    }
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number).toPlainString().replaceFirst("\\.0$", "");
    }
    return value instanceof BigDecimal exact ? exact.toPlainString() : value.toString();
  }

  private String written(String text) {
    boolean formula = spreadsheet && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String wellKnownText(Geometry shape) {
    return shape == null ? null : new WKTWriter().write(shape);
  }
}
