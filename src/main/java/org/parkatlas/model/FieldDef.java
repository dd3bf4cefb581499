package org.parkatlas.model;

import java.util.List;

/**
 * Declaration of one field of a collection.
 *
 * @param name property name in JSON, lowerCamelCase with its unit in it; the database column is its
 *     snake_case form
 * @param values the allowed values; empty if any is allowed
 * @param queryable may be used as an equality filter on items
 */
public record FieldDef(
    String name,
    FieldType type,
    Text title,
    Unit unit,
    Access access,
    boolean required,
    boolean queryable,
    List<String> values) {

  public static FieldDef string(String name, String zh, String en) {
    return of(name, FieldType.STRING, zh, en);
  }

  public static FieldDef integer(String name, String zh, String en) {
    return of(name, FieldType.INTEGER, zh, en);
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
        name, type, Text.of(zh, en), Unit.NONE, Access.PUBLIC, false, false, List.of());
  }

  public FieldDef withUnit(Unit newUnit) {
    return new FieldDef(name, type, title, newUnit, access, required, queryable, values);
  }

  public FieldDef asRequired() {
    return new FieldDef(name, type, title, unit, access, true, queryable, values);
  }

  public FieldDef asQueryable() {
    return new FieldDef(name, type, title, unit, access, required, true, values);
  }

  public FieldDef restricted() {
    return new FieldDef(name, type, title, unit, Access.RESTRICTED, required, false, values);
  }

  public FieldDef oneOf(String... allowed) {
    return new FieldDef(name, type, title, unit, access, required, queryable, List.of(allowed));
  }

  public boolean isPublic() {
    return access == Access.PUBLIC;
  }
}
