package org.parkatlas.model;

import java.math.BigDecimal;

/**
 * Something that units report each year and zones sum up.
 *
 * @param code in addresses and answers
 * @param field of the collection of measures that holds the amounts
 * @param main whether it is the one that is shown where none is named: it is an amount of money
 */
public record Measure(String code, FieldDef field, boolean main) {
  private static final String PER_KM2 = "PerKm2";

  public boolean isMoney() {
    return field.unit().inYuan().isPresent();
  }

  /** Field of a zone's sum: yuan for money, else as the units report it. */
  public String sumField() {
    if (main) {
      return "outputYuan";
    }
    return isMoney() ? code + "Yuan" : field.name();
  }

  /** Field of a zone's sum ÷ its area. */
  public String perKm2Field() {
    return main ? "yuanPerKm2" : sumField() + PER_KM2;
  }

  /** Beginning of the names of a report's fields, such as {@code input}, with its sum. */
  public String reportField(String part) {
    return part + (isMoney() ? "AmountYuan" : "Amount");
  }

  /** Unit of a zone's sum. */
  public Unit sumUnit() {
    return isMoney() ? Unit.YUAN : field.unit();
  }

  /**
   * What a unit reported, in the unit of sums; exact.
   *
   * @return null if it reported nothing
   */
  public BigDecimal amount(Feature row) {
    Object value = row.value(field.name());
    if (value == null) {
      return null;
    }
    BigDecimal amount =
        value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
    return field.unit().inYuan().map(amount::multiply).orElse(amount);
  }

  /** A zone's sum as the value of its field. */
  public Object sum(BigDecimal amount) {
    return isMoney() ? amount : (Object) amount.doubleValue();
  }
}
