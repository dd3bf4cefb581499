package org.parkatlas.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.statement.SqlStatement;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldType;

/**
 * The column of one field. Columns are nullable: a feature checks what its declaration requires.
 */
record Column(FieldDef field) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

  /** Snake case of the field's name: {@code areaKm2} is {@code area_km2}. */
  String name() {
    return field.name().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  /** Quoted, since fields may be called {@code order} or {@code group}. */
  String quoted() {
    return '"' + name() + '"';
  }

  String ddl() {
    return quoted() + " " + sqlType();
  }

  private String sqlType() {
    return switch (field.type()) {
      case STRING, DATE, STRINGS -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case NUMBER -> "DOUBLE PRECISION";
      case DECIMAL -> "NUMERIC(20, 2)";
      case BOOLEAN -> "BOOLEAN";
    };
  }

  private int jdbcType() {
    return switch (field.type()) {
      case STRING, DATE, STRINGS -> Types.VARCHAR;
      case INTEGER -> Types.BIGINT;
      case NUMBER -> Types.DOUBLE;
      case DECIMAL -> Types.NUMERIC;
      case BOOLEAN -> Types.BOOLEAN;
    };
  }

  void bind(SqlStatement<?> statement, int position, Object value) {
    if (value == null) {
      statement.bindNull(position, jdbcType());
    } else {
      statement.bind(position, field.type() == FieldType.STRINGS ? json(value) : value);
    }
  }

  Object read(ResultSet row, int position) throws SQLException {
    Object value =
        switch (field.type()) {
          case STRING, DATE, STRINGS -> row.getString(position);
          case INTEGER -> row.getLong(position);
          case NUMBER -> row.getDouble(position);
          case DECIMAL -> row.getBigDecimal(position);
          case BOOLEAN -> row.getBoolean(position);
        };
    if (value == null || row.wasNull()) {
      return null;
    }
    return field.type() == FieldType.STRINGS ? strings((String) value) : value;
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
      return List.copyOf(JSON.readValue(json, STRINGS));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database gave a list that is not JSON: " + json, e);
    }
  }
}
