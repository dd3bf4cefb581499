package org.parkatlas.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * One feature: an id, a shape in longitude, latitude (WGS84 = CGCS2000) or none, and values in the
 * order of its declaration. Immutable; nobody changes the shape it holds.
 */
public final class Feature implements Row {
  private final CollectionDef def;
  private final String id;
  private final Geometry geometry;
  private final Object[] values;

  private Feature(CollectionDef def, String id, Geometry geometry, Object[] values) {
    this.def = def;
    this.id = id;
    this.geometry = geometry;
    this.values = values;
  }

  /**
   * @param values by field name; a missing name is null
   * @throws InvalidInput if a name is not declared, a value has the wrong type or is not allowed,
   *     or a required one is missing
   */
  public static Feature of(CollectionDef def, String id, Geometry geometry, Map<String, ?> values) {
    Object[] row = new Object[def.fields().size()];
    values.forEach((name, value) -> row[given(def, id, name)] = value);
    return ofRow(def, id, geometry, row);
  }

  /** As {@link #of}, with the values already in the order of the declaration. */
  public static Feature ofRow(CollectionDef def, String id, Geometry geometry, Object[] row) {
    Object[] values = row.clone();
    for (int i = 0; i < values.length; i++) {
      FieldDef field = def.fields().get(i);
      check(def, id, field, values[i]);
      if (values[i] instanceof BigDecimal exact) {
        values[i] = canonical(def, id, field, exact);
      }
    }
    return new Feature(def, id, geometry, values);
  }

  /** With the declared places, so that equal amounts are equal values and have one text. */
  private static BigDecimal canonical(
      CollectionDef def, String id, FieldDef field, BigDecimal value) {
    if (value.scale() == field.scale()) {
      return value;
    }
    try {
      return value.setScale(field.scale(), RoundingMode.UNNECESSARY);
    } catch (ArithmeticException e) {
      throw new InvalidInput(
          where(def, id, field),
          value.toPlainString(),
          "has more than " + field.scale() + " places behind the point",
          "Round it.");
    }
  }

  /** The same feature without the values that a reader may not read; itself if it has none. */
  public Feature asReadBy(Reader reader) {
    if (reader.readsAll(def)) {
      return this;
    }
    Object[] shown = values.clone();
    for (int i = 0; i < shown.length; i++) {
      if (!reader.reads(def.fields().get(i))) {
        shown[i] = null;
      }
    }
    return new Feature(def, id, geometry, shown);
  }

  public CollectionDef def() {
    return def;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Geometry geometry() {
    return geometry;
  }

  /**
   * Value of a declared field, or null.
   *
   * @throws IllegalArgumentException if there is no such field: that is a mistake of ours, not of a
   *     caller's data
   */
  public Object value(String fieldName) {
    int index = def.indexOf(fieldName);
    if (index < 0) {
      throw new IllegalArgumentException(def.id() + " has no field " + fieldName);
    }
    return values[index];
  }

  @Override
  public Object value(int fieldIndex) {
    return values[fieldIndex];
  }

  /** Value of a declared field, or null. */
  public Object value(FieldDef field) {
    return value(field.name());
  }

  public String string(String fieldName) {
    return (String) value(fieldName);
  }

  public Long integer(String fieldName) {
    return (Long) value(fieldName);
  }

  public Double number(String fieldName) {
    return (Double) value(fieldName);
  }

  public BigDecimal decimal(String fieldName) {
    return (BigDecimal) value(fieldName);
  }

  @SuppressWarnings("unchecked")
  public List<String> strings(String fieldName) {
    return (List<String>) value(fieldName);
  }

  /** Value of the field in a role; null if there is none, or no such field. */
  public Object value(FieldRole role) {
    return def.field(role).map(field -> value(field.name())).orElse(null);
  }

  public String string(FieldRole role) {
    return (String) value(role);
  }

  public Long integer(FieldRole role) {
    return (Long) value(role);
  }

  public Double number(FieldRole role) {
    return (Double) value(role);
  }

  /** Whether the condition of a role holds; not if there is no such field. */
  public boolean is(FieldRole condition) {
    Optional<FieldDef> field = def.field(condition);
    Object value = field.map(f -> value(f.name())).orElse(null);
    return value != null && value.toString().equals(field.get().when().orElse(null));
  }

  /** The year {@code datetime} looks at, or null. */
  public Long year() {
    return def.yearField().map(this::integer).orElse(null);
  }

  public Quality quality() {
    return Quality.ofCode(string(ProvenanceFields.QUALITY.name()));
  }

  private static int given(CollectionDef def, String id, String fieldName) {
    int index = def.indexOf(fieldName);
    if (index < 0) {
      throw new InvalidInput(
          def.id() + " " + id,
          fieldName,
          "has a property that is not declared",
          "Declared are " + def.fields().stream().map(FieldDef::name).toList() + ".");
    }
    return index;
  }

  private static void check(CollectionDef def, String id, FieldDef field, Object value) {
    if (value == null) {
      if (field.required()) {
        throw new InvalidInput(where(def, id, field), null, "is missing", "Give a value.");
      }
    } else if (!field.type().javaClass().isInstance(value)) {
      throw new InvalidInput(
          where(def, id, field),
          value.toString(),
          "is not a " + field.type(),
          "Give a value of that type.");
    } else if (!field.allows(value)) {
      throw new InvalidInput(
          where(def, id, field),
          value.toString(),
          "is not allowed",
          "Use one of " + field.values() + ".");
    }
  }

  private static String where(CollectionDef def, String id, FieldDef field) {
    return def.id() + " " + id + ": " + field.name();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Feature that
        && def.equals(that.def)
        && id.equals(that.id)
        && sameShape(that)
        && Arrays.equals(values, that.values);
  }

  private boolean sameShape(Feature that) {
    return geometry == null
        ? that.geometry == null
        : that.geometry != null && geometry.equalsExact(that.geometry);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return def.id() + "/" + id;
  }
}
