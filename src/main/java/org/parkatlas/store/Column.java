package org.parkatlas.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parkatlas.model.FieldDef;

/**
 * The column of one field. Columns are nullable: a feature checks what its declaration requires.
 */
record Column(FieldDef field, Dialect dialect) {
  /** Of an exact decimal, those behind the point included. */
  static final int MOST_DIGITS = 20;

  private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

  /** Snake case: {@code areaKm2} is {@code area_km2}, {@code layout-zones} {@code layout_zones}. */
  static String snakeCase(String name) {
    return HUMP.matcher(name).replaceAll("$1_$2").replace('-', '_').toLowerCase(Locale.ROOT);
  }

  String name() {
    return snakeCase(field.name());
  }

  /** Quoted, since fields may be called {@code order} or {@code group}. */
  String quoted() {
    return '"' + name() + '"';
  }

  String ddl() {
    return quoted() + " " + dialect.type(field);
  }

  /** As {@link #ddl} in the table of current rows, where references are held when a change ends. */
  String currentDdl() {
    return field
        .references()
        .map(
            collection ->
                ddl()
                    + " REFERENCES \"%s\" (id) DEFERRABLE INITIALLY DEFERRED"
                        .formatted(snakeCase(collection)))
        .orElseGet(this::ddl);
  }

  private int jdbcType() {
    return switch (field.type()) {
      case STRING, DATE, STRINGS -> Types.VARCHAR;
      case INTEGER -> Types.BIGINT;
      case NUMBER -> Types.DOUBLE;
      case DECIMAL -> dialect.decimalsAsText() ? Types.VARCHAR : Types.NUMERIC;
      case BOOLEAN -> Types.BOOLEAN;
    };
  }

  /**
   * @param position from 1
   */
  void bind(PreparedStatement statement, int position, Object value) throws SQLException {
    if (value == null) {
      statement.setNull(position, jdbcType());
      return;
    }
    switch (field.type()) {
      case STRING, DATE -> statement.setString(position, (String) value);
      case STRINGS -> statement.setString(position, json(value));
      case INTEGER -> statement.setLong(position, (Long) value);
      case NUMBER -> statement.setDouble(position, (Double) value);
      case DECIMAL -> bind(statement, position, inRange((BigDecimal) value));
      case BOOLEAN -> statement.setBoolean(position, (Boolean) value);
    }
  }

  private void bind(PreparedStatement statement, int position, BigDecimal value)
      throws SQLException {
    if (dialect.decimalsAsText()) {
      statement.setString(position, value.toPlainString());
    } else {
      statement.setBigDecimal(position, value);
    }
  }

  /** PostgreSQL would refuse it by itself. */
  private BigDecimal inRange(BigDecimal value) {
    if (value.precision() > MOST_DIGITS) {
      throw new ArithmeticException(field.name() + " has more than " + MOST_DIGITS + " digits");
    }
    return value;
  }

  Object read(ResultSet row, int position) throws SQLException {
    return switch (field.type()) {
      case STRING, DATE -> row.getString(position);
      case STRINGS -> strings(row.getString(position));
      case DECIMAL -> decimal(row, position);
      case INTEGER -> orNull(row, row.getLong(position));
      case NUMBER -> orNull(row, row.getDouble(position));
      case BOOLEAN -> orNull(row, row.getBoolean(position));
    };
  }

  /** Of a type that has no null of its own. */
  private static Object orNull(ResultSet row, Object value) throws SQLException {
    return row.wasNull() ? null : value;
  }

  private BigDecimal decimal(ResultSet row, int position) throws SQLException {
    if (!dialect.decimalsAsText()) {
      return row.getBigDecimal(position);
    }
    String text = row.getString(position);
    return text == null ? null : new BigDecimal(text);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of strings cannot be JSON", e);
    }
  }

  private static List<String> strings(String json) {
    try {
      return json == null ? null : List.copyOf(JSON.readValue(json, STRINGS));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database gave a list that is not JSON", e);
    }
  }
}
