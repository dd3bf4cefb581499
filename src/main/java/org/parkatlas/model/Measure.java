package org.parkatlas.model;

import java.math.BigDecimal;

/**
 * Something that units report each year and zones sum up.
 *
 * @param code in addresses and answers
 * @param field of the collection of measures that holds the amounts
 */
public record Measure(String code, FieldDef field) {
  /** What a row of measures says, in the unit of the field; null if it says nothing. */
  public BigDecimal amount(Feature row) {
    Object value = row.value(field.name());
    return value == null || value instanceof BigDecimal
        ? (BigDecimal) value
        : new BigDecimal(value.toString());
  }
}
