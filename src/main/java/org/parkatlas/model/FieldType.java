package org.parkatlas.model;

import java.math.BigDecimal;
import java.util.List;

/** The type of a field, with the Java class its values have. */
public enum FieldType implements Coded {
  STRING("string", String.class),
  /** A calendar day, {@code YYYY-MM-DD}. */
  DATE("date", String.class),
  INTEGER("integer", Long.class),
  NUMBER("number", Double.class),
  /** Exact amounts, such as yuan with two places. */
  DECIMAL("decimal", BigDecimal.class),
  BOOLEAN("boolean", Boolean.class),
  /** A list of strings. */
  STRINGS("strings", List.class);

  private final String code;
  private final Class<?> javaClass;

  FieldType(String code, Class<?> javaClass) {
    this.code = code;
    this.javaClass = javaClass;
  }

  @Override
  public String code() {
    return code;
  }

  public Class<?> javaClass() {
    return javaClass;
  }
}
