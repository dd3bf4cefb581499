package org.parkatlas.encode;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldType;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.ColumnType;

/**
 * The columns of a FlatGeobuf file: {@code id}, since the format has no ids, and the fields.
 *
 * <p>Days are date-times, as GDAL writes them; lists are JSON; exact amounts are doubles, which
 * hold cents up to 90 trillion yuan. Null is left out.
 */
final class FlatGeobufColumns {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<FieldDef> fields;
  private final int[] indexes;
  private final ByteArrayOutputStream row = new ByteArrayOutputStream(512);

  /**
   * @param fields those shown, in this order
   */
  FlatGeobufColumns(CollectionDef def, List<FieldDef> fields) {
    this.fields = fields;
    this.indexes = fields.stream().mapToInt(field -> def.indexOf(field.name())).toArray();
  }

  /** Offsets of the declarations in the builder. */
  int[] declare(FlatBufferBuilder builder) {
    int[] offsets = new int[fields.size() + 1];
    offsets[0] = column(builder, "id", "编号", ColumnType.String, false);
    for (int i = 0; i < fields.size(); i++) {
      FieldDef field = fields.get(i);
      String title = field.titleWithUnit().zh();
      offsets[i + 1] = column(builder, field.name(), title, type(field.type()), !field.required());
    }
    return offsets;
  }

  private static int column(
      FlatBufferBuilder builder, String name, String title, int type, boolean nullable) {
    int nameOffset = builder.createString(name);
    int titleOffset = builder.createString(title);
    Column.startColumn(builder);
    Column.addName(builder, nameOffset);
    Column.addTitle(builder, titleOffset);
    Column.addType(builder, type);
    Column.addNullable(builder, nullable);
    return Column.endColumn(builder);
  }

  private static int type(FieldType type) {
    return switch (type) {
      case STRING -> ColumnType.String;
      case DATE -> ColumnType.DateTime;
      case INTEGER -> ColumnType.Long;
      case NUMBER, DECIMAL -> ColumnType.Double;
      case BOOLEAN -> ColumnType.Bool;
      case STRINGS -> ColumnType.Json;
    };
  }

  /** One feature's values: the number of each column and its value, little-endian. */
  byte[] values(Feature feature) {
    row.reset();
    put(0, feature.id());
    for (int i = 0; i < indexes.length; i++) {
      Object value = feature.value(indexes[i]);
      if (value != null) {
        put(i + 1, value);
      }
    }
    return row.toByteArray();
  }

  private void put(int column, Object value) {
    row.writeBytes(little(Short.BYTES).putShort((short) column).array());
    if (value instanceof Long whole) {
      row.writeBytes(little(Long.BYTES).putLong(whole).array());
    } else if (value instanceof Number number) {
      row.writeBytes(little(Double.BYTES).putDouble(number.doubleValue()).array());
    } else if (value instanceof Boolean flag) {
      row.write(flag ? 1 : 0);
    } else {
      byte[] text = text(value).getBytes(StandardCharsets.UTF_8);
      row.writeBytes(little(Integer.BYTES).putInt(text.length).array());
      row.writeBytes(text);
    }
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static String text(Object value) {
    return value instanceof List<?> list ? JSON.valueToTree(list).toString() : (String) value;
  }
}
