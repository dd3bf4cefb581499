package org.parkatlas.api.features;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldType;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Unit;

/** JSON Schemas made from declarations. */
public final class Schemas {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private Schemas() {}

  /**
   * What a collection's features have: its public fields and its shape. Null is a value where none
   * is required. Only the id must be there: a request may ask for some of the properties.
   */
  static ObjectNode features(CollectionDef def, String address) {
    ObjectNode schema = head(def, address);
    ObjectNode properties = schema.putObject("properties");
    properties.set("id", id());
    shape(properties, def);
    def.publicFields().forEach(field -> properties.set(field.name(), returned(field)));
    schema.putArray("required").add("id");
    return schema;
  }

  private static ObjectNode returned(FieldDef field) {
    ObjectNode property = property(field);
    if (!field.required()) {
      property.putArray("type").add(type(field)).add("null");
      if (property.get("enum") instanceof ArrayNode values) {
        values.addNull();
      }
    }
    return property;
  }

  /** What a collection's features can be filtered by. */
  static ObjectNode queryables(CollectionDef def, String address) {
    ObjectNode schema = head(def, address);
    ObjectNode properties = schema.putObject("properties");
    properties.set("id", id());
    shape(properties, def);
    def.queryables().forEach(field -> properties.set(field.name(), property(field)));
    return schema.put("additionalProperties", false);
  }

  /** What a collection's features can be sorted by. */
  static ObjectNode sortables(CollectionDef def, String address) {
    ObjectNode schema = head(def, address);
    ObjectNode properties = schema.putObject("properties");
    properties.set("id", id());
    def.sortables().forEach(field -> properties.set(field.name(), property(field)));
    return schema.put("additionalProperties", false);
  }

  private static ObjectNode id() {
    return Json.object()
        .put("title", "编号")
        .put("x-title-en", "Id")
        .put("type", "string")
        .put("x-ogc-role", "id");
  }

  private static void shape(ObjectNode properties, CollectionDef def) {
    if (def.geometry() != GeometryKind.NONE) {
      properties
          .putObject("geometry")
          .put("title", "图形")
          .put("x-title-en", "Shape")
          .put("format", geometryFormat(def.geometry()))
          .put("x-ogc-role", "primary-geometry");
    }
  }

  private static ObjectNode head(CollectionDef def, String address) {
    ObjectNode schema = Json.object().put("$schema", DIALECT).put("$id", address);
    return schema
        .put("title", def.title().zh())
        .put("x-title-en", def.title().en())
        .put("type", "object");
  }

  private static String geometryFormat(GeometryKind kind) {
    return switch (kind) {
      case POINT -> "geometry-point";
      case POLYGON -> "geometry-polygon-or-multipolygon";
      default -> "geometry-any";
    };
  }

  /** One field: titles, type, unit, allowed values. */
  public static ObjectNode property(FieldDef field) {
    ObjectNode property = Json.object();
    property.put("title", field.title().zh()).put("x-title-en", field.title().en());
    property.put("type", type(field));
    if (field.type() == FieldType.DATE) {
      property.put("format", "date");
    }
    if (field.type() == FieldType.STRINGS) {
      property.putObject("items").put("type", "string");
    }
    // A year is written as it is: “2020”, not “2020 years”.
    if (field.unit() != Unit.NONE && !field.temporal()) {
      property
          .putObject("x-unit")
          .put("zh", field.unit().symbol().zh())
          .put("en", field.unit().symbol().en());
    }
    if (!field.values().isEmpty()) {
      strings(property.putArray("enum"), field.values());
    }
    return property;
  }

  private static void strings(ArrayNode target, List<String> values) {
    values.forEach(target::add);
  }

  /** The JSON type of a field's values. */
  static String type(FieldDef field) {
    return switch (field.type()) {
      case STRING, DATE -> "string";
      case INTEGER -> "integer";
      case NUMBER, DECIMAL -> "number";
      case BOOLEAN -> "boolean";
      case STRINGS -> "array";
    };
  }
}
