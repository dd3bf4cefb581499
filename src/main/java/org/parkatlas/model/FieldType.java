package org.parkatlas.model;

import java.math.BigDecimal;
import java.util.List;

/** The type of a field, with the Java class its values have. */
public enum FieldType {
  STRING(String.class),
  /** A calendar day, {@code YYYY-MM-DD}. */
  DATE(String.class),
  INTEGER(Long.class),
  NUMBER(Double.class),
  /** Exact amounts, such as yuan with two places. */
  DECIMAL(BigDecimal.class),
  BOOLEAN(Boolean.class),
  /** A list of strings. */
  STRINGS(List.class);

  private final Class<?> javaClass;

  FieldType(Class<?> javaClass) {
    this.javaClass = javaClass;
  }

  public Class<?> javaClass() {
    return javaClass;
  }
}
