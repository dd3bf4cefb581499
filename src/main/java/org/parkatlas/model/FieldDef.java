package org.parkatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * Declaration of one field of a collection.
 *
 * @param name property name in JSON, lowerCamelCase with its unit in it; the database column is its
 *     snake_case form
 * @param values the allowed values; empty if any is allowed
 * @param indexed listed by value in the catalog, for conditions that many requests set
 * @param scale places behind the point of an exact decimal; 0 for other types
 * @param references the collection whose ids the values are: a row stands only while the feature
 *     that it names does
 */
public record FieldDef(
    String name,
    FieldType type,
    Text title,
    Unit unit,
    Access access,
    boolean required,
    boolean indexed,
    List<String> values,
    int scale,
    Optional<String> references) {
  /** Of amounts of money: fen. */
  private static final int MONEY_SCALE = 2;

  public static FieldDef string(String name, String zh, String en) {
    return of(name, FieldType.STRING, zh, en);
  }

  public static FieldDef integer(String name, String zh, String en) {
    return of(name, FieldType.INTEGER, zh, en);
  }

  /** A calendar year: a number that is also a time, from its first to its last day. */
  public static FieldDef year(String name, String zh, String en) {
    return integer(name, zh, en).withUnit(Unit.YEAR);
  }

  /** A calendar day, ISO 8601, as a string. */
  public static FieldDef date(String name, String zh, String en) {
    return of(name, FieldType.DATE, zh, en);
  }

  public static FieldDef number(String name, String zh, String en, Unit unit) {
    return of(name, FieldType.NUMBER, zh, en).withUnit(unit);
  }

  public static FieldDef decimal(String name, String zh, String en, Unit unit) {
    return of(name, FieldType.DECIMAL, zh, en).withUnit(unit);
  }

  public static FieldDef bool(String name, String zh, String en) {
    return of(name, FieldType.BOOLEAN, zh, en);
  }

  public static FieldDef strings(String name, String zh, String en) {
    return of(name, FieldType.STRINGS, zh, en);
  }

  private static FieldDef of(String name, FieldType type, String zh, String en) {
    return new FieldDef(
        name,
        type,
        Text.of(zh, en),
        Unit.NONE,
        Access.PUBLIC,
        false,
        false,
        List.of(),
        type == FieldType.DECIMAL ? MONEY_SCALE : 0,
        Optional.empty());
  }

  public FieldDef withUnit(Unit newUnit) {
    return new FieldDef(
        name, type, title, newUnit, access, required, indexed, values, scale, references);
  }

  public FieldDef asRequired() {
    return new FieldDef(name, type, title, unit, access, true, indexed, values, scale, references);
  }

  public FieldDef asIndexed() {
    return new FieldDef(name, type, title, unit, access, required, true, values, scale, references);
  }

  public FieldDef restricted() {
    return new FieldDef(
        name, type, title, unit, Access.RESTRICTED, required, false, values, scale, references);
  }

  public FieldDef oneOf(String... allowed) {
    return new FieldDef(
        name, type, title, unit, access, required, indexed, List.of(allowed), scale, references);
  }

  /** The same field, whose values are ids of another collection. */
  public FieldDef referencing(String collection) {
    return new FieldDef(
        name, type, title, unit, access, required, indexed, values, scale, Optional.of(collection));
  }

  /** Whether its values are times: days or years. */
  public boolean temporal() {
    return type == FieldType.DATE || unit == Unit.YEAR;
  }

  public boolean isPublic() {
    return access == Access.PUBLIC;
  }
}
