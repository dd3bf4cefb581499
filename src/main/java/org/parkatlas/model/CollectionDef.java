package org.parkatlas.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Declaration of a collection of features: the one place that tables, queryables, schemas, CSV
 * headers, pages and legends are made from. Every collection ends with the {@linkplain
 * ProvenanceFields provenance fields}.
 */
public final class CollectionDef {
  private final String id;
  private final Text title;
  private final Text description;
  private final GeometryKind geometry;
  private final String yearField;
  private final boolean derived;
  private final boolean inSpatialOrder;
  private final Set<Role> roles;
  private final List<FieldDef> fields;
  private final List<FieldDef> publicFields;
  private final Map<String, Integer> indexByName = new LinkedHashMap<>();
  private final Map<FieldRole, FieldDef> byRole = new EnumMap<>(FieldRole.class);

  private CollectionDef(
      String id,
      Text title,
      Text description,
      GeometryKind geometry,
      String yearField,
      boolean derived,
      boolean inSpatialOrder,
      Set<Role> roles,
      List<FieldDef> ownFields) {
    this.id = id;
    this.title = title;
    this.description = description;
    this.geometry = geometry;
    this.yearField = yearField;
    this.derived = derived;
    this.inSpatialOrder = inSpatialOrder;
    this.roles = Set.copyOf(roles);
    List<FieldDef> all = new ArrayList<>(ownFields);
    all.addAll(ProvenanceFields.ALL);
    this.fields = List.copyOf(all);
    this.publicFields = fields.stream().filter(FieldDef::isPublic).toList();
    for (FieldDef field : fields) {
      if (indexByName.put(field.name(), indexByName.size()) != null) {
        throw new IllegalArgumentException(id + " declares the field " + field.name() + " twice");
      }
      field.role().ifPresent(role -> byRole.putIfAbsent(role, field));
    }
    if (yearField != null && !indexByName.containsKey(yearField)) {
      throw new IllegalArgumentException(id + " has no field " + yearField);
    }
  }

  public static CollectionDef of(
      String id, GeometryKind geometry, Text title, Text description, FieldDef... ownFields) {
    return new CollectionDef(
        id, title, description, geometry, null, false, false, Set.of(), List.of(ownFields));
  }

  /** The same collection, with the integer field that {@code datetime} looks at. */
  public CollectionDef inYear(String field) {
    return new CollectionDef(
        id, title, description, geometry, field, derived, inSpatialOrder, roles, ownFields());
  }

  /** The same collection, marked as computed from others: it is never stored or imported. */
  public CollectionDef asDerived() {
    return new CollectionDef(
        id, title, description, geometry, yearField, true, inSpatialOrder, roles, ownFields());
  }

  /**
   * The same collection, meant for very many features: they are listed along a curve through space
   * so that a box finds its features side by side, not in the order of their ids.
   */
  public CollectionDef withManyFeatures() {
    return new CollectionDef(
        id, title, description, geometry, yearField, derived, true, roles, ownFields());
  }

  /** The same collection, for the program to use in these roles. */
  public CollectionDef inRoles(Collection<Role> others) {
    return new CollectionDef(
        id,
        title,
        description,
        geometry,
        yearField,
        derived,
        inSpatialOrder,
        others.isEmpty() ? Set.of() : EnumSet.copyOf(others),
        ownFields());
  }

  /** The fields that are not about provenance. */
  public List<FieldDef> ownFields() {
    return fields.subList(0, fields.size() - ProvenanceFields.ALL.size());
  }

  /** Id in URLs, kebab-case plural. */
  public String id() {
    return id;
  }

  public Text title() {
    return title;
  }

  public Text description() {
    return description;
  }

  public GeometryKind geometry() {
    return geometry;
  }

  /** Field that holds the calendar year a feature belongs to, for {@code datetime}. */
  public Optional<String> yearField() {
    return Optional.ofNullable(yearField);
  }

  public boolean derived() {
    return derived;
  }

  /** Whether features are listed along a curve through space; otherwise by id. */
  public boolean inSpatialOrder() {
    return inSpatialOrder;
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public Set<Role> roles() {
    return roles;
  }

  /** Whether it is served: a collection of restricted fields alone is stored and never shown. */
  public boolean isPublic() {
    return ownFields().stream().anyMatch(FieldDef::isPublic);
  }

  /** The field in a role; empty if the collection has none. */
  public Optional<FieldDef> field(FieldRole role) {
    return Optional.ofNullable(byRole.get(role));
  }

  /** All fields in order, provenance last. */
  public List<FieldDef> fields() {
    return fields;
  }

  public List<FieldDef> publicFields() {
    return publicFields;
  }

  /** What features can be filtered by: all that is public. */
  public List<FieldDef> queryables() {
    return publicFields();
  }

  /** What features can be sorted by: all that is public and has one value. */
  public List<FieldDef> sortables() {
    return publicFields().stream().filter(f -> f.type() != FieldType.STRINGS).toList();
  }

  /** Position of a field in a feature's values, or -1. */
  public int indexOf(String fieldName) {
    return indexByName.getOrDefault(fieldName, -1);
  }

  public Optional<FieldDef> field(String fieldName) {
    int index = indexOf(fieldName);
    return index < 0 ? Optional.empty() : Optional.of(fields.get(index));
  }

  /** By what is declared, so that a definition read twice is the same. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof CollectionDef that
            && id.equals(that.id)
            && geometry == that.geometry
            && derived == that.derived
            && inSpatialOrder == that.inSpatialOrder
            && Objects.equals(yearField, that.yearField)
            && title.equals(that.title)
            && description.equals(that.description)
            && roles.equals(that.roles)
            && fields.equals(that.fields);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
