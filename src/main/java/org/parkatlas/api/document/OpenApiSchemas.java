package org.parkatlas.api.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.features.Schemas;
import org.parkatlas.api.features.TableResource;
import org.parkatlas.api.params.CrsParam;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Measure;

/**
 * The components of the OpenAPI document: what is the same for every collection stands in {@code
 * api/openapi-components.json}, the rest is made from declarations.
 */
final class OpenApiSchemas {
  private static final String FILE = "/api/openapi-components.json";

  private OpenApiSchemas() {}

  /** The components that do not depend on a collection, and land efficiency in its two forms. */
  static ObjectNode components(Atlas atlas) {
    try (InputStream in = OpenApiSchemas.class.getResourceAsStream(FILE)) {
      ObjectNode components = (ObjectNode) Json.MAPPER.readTree(in);
      ObjectNode schemas = (ObjectNode) components.get("schemas");
      measures(schemas, atlas);
      efficiency(schemas);
      systems(components, atlas);
      return components;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each measure has a sum and a figure of its own. */
  private static void measures(ObjectNode schemas, Atlas atlas) {
    ObjectNode zone = schemas.withObject("/zone/properties");
    for (Measure measure : atlas.measures()) {
      for (String field : List.of(measure.sumField(), measure.perKm2Field())) {
        zone.putObject(field).put("type", "number").put("nullable", true);
      }
    }
  }

  /** The systems that the city is served in. */
  private static void systems(ObjectNode components, Atlas atlas) {
    for (String name : List.of("crs", "bbox-crs", "filter-crs")) {
      ArrayNode uris = components.withObject("/parameters/" + name + "/schema").putArray("enum");
      atlas.city().systems().forEach(crs -> uris.add(CrsParam.uri(crs)));
    }
  }

  /** The same envelope stands around zones in JSON and around features in GeoJSON. */
  private static void efficiency(ObjectNode schemas) {
    ObjectNode features = schemas.get("efficiency").deepCopy();
    ObjectNode plain = (ObjectNode) schemas.get("efficiency");
    plain.withObject("/properties/zones").put("type", "array").set("items", ref("zone"));
    ((ArrayNode) plain.get("required")).add("zones");
    ObjectNode feature = feature(GeometryKind.POLYGON, ref("zone"));
    ObjectNode properties = (ObjectNode) features.get("properties");
    only(properties.putObject("type"), "FeatureCollection");
    properties.putObject("features").put("type", "array").set("items", feature);
    ((ArrayNode) features.get("required")).add("type").add("features");
    schemas.set("efficiencyFeatures", features);
  }

  /** A page of a collection's features. */
  static ObjectNode page(CollectionDef def) {
    ObjectNode schema = object("type", "features", "numberMatched", "numberReturned", "links");
    ObjectNode properties = (ObjectNode) schema.get("properties");
    only(properties.putObject("type"), "FeatureCollection");
    properties.putObject("numberMatched").put("type", "integer").put("minimum", 0);
    properties.putObject("numberReturned").put("type", "integer").put("minimum", 0);
    properties.set("links", ref("links"));
    ObjectNode features = properties.putObject("features").put("type", "array");
    ObjectNode feature = feature(def.geometry(), properties(def));
    features.set("items", feature);
    jsonFgDocument(properties).putObject("geometryDimension").put("type", "integer");
    jsonFgFeature(feature, def);
    return schema;
  }

  /** What the outermost object has beside in JSON-FG. */
  private static ObjectNode jsonFgDocument(ObjectNode properties) {
    properties
        .putObject("conformsTo")
        .put("type", "array")
        .putObject("items")
        .put("type", "string");
    properties.putObject("featureType").put("type", "string");
    properties.putObject("coordRefSys").put("type", "string");
    return properties;
  }

  /** What each feature has beside in JSON-FG. */
  private static void jsonFgFeature(ObjectNode feature, CollectionDef def) {
    ObjectNode properties = (ObjectNode) feature.get("properties");
    properties.set("place", geometry(def.geometry()));
    ObjectNode time = properties.putObject("time").put("type", "object").put("nullable", true);
    ObjectNode interval = time.putObject("properties").putObject("interval");
    interval.put("type", "array").putObject("items").put("type", "string");
  }

  /** One feature with its links. */
  static ObjectNode feature(CollectionDef def) {
    ObjectNode schema = feature(def.geometry(), properties(def));
    ObjectNode properties = (ObjectNode) schema.get("properties");
    properties.set("links", ref("links"));
    jsonFgDocument(properties);
    jsonFgFeature(schema, def);
    return schema;
  }

  private static ObjectNode feature(GeometryKind kind, ObjectNode propertiesSchema) {
    ObjectNode schema = object("type", "id", "geometry", "properties");
    ObjectNode properties = (ObjectNode) schema.get("properties");
    only(properties.putObject("type"), "Feature");
    properties.putObject("id").put("type", "string");
    properties.set("geometry", geometry(kind));
    properties.set("properties", propertiesSchema);
    return schema;
  }

  private static ObjectNode geometry(GeometryKind kind) {
    ObjectNode schema = object("type", "coordinates").put("nullable", true);
    ObjectNode properties = (ObjectNode) schema.get("properties");
    only(properties.putObject("type"), types(kind));
    properties.putObject("coordinates").put("type", "array").putObject("items");
    return schema;
  }

  private static String[] types(GeometryKind kind) {
    return switch (kind) {
      case POINT -> new String[] {"Point", "MultiPoint"};
      case POLYGON -> new String[] {"Polygon", "MultiPolygon"};
      default -> new String[] {"Point", "MultiPoint", "LineString", "MultiLineString"};
    };
  }

  /**
   * The properties of a collection's features, null allowed where no value is required. None must
   * be there, since a request may ask for some of them only.
   */
  private static ObjectNode properties(CollectionDef def) {
    ObjectNode schema = Json.object().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    def.publicFields().forEach(field -> properties.set(field.name(), property(field)));
    return schema;
  }

  private static ObjectNode property(FieldDef field) {
    ObjectNode property = Schemas.property(field);
    if (!field.required()) {
      property.put("nullable", true);
      if (property.get("enum") instanceof ArrayNode values) {
        values.addNull();
      }
    }
    return property;
  }

  /** All rows of a table of facts. */
  static ObjectNode table(CollectionDef table) {
    ObjectNode schema = object(TableResource.member(table), "numberMatched", "links");
    ObjectNode properties = (ObjectNode) schema.get("properties");
    ObjectNode row = properties(table);
    row.withObject("/properties/id").put("type", "string");
    properties.putObject(TableResource.member(table)).put("type", "array").set("items", row);
    properties.putObject("numberMatched").put("type", "integer");
    properties.set("links", ref("links"));
    return schema;
  }

  static ObjectNode ref(String schema) {
    return Json.object().put("$ref", "#/components/schemas/" + schema);
  }

  private static ObjectNode object(String... required) {
    ObjectNode schema = Json.object().put("type", "object");
    ArrayNode names = schema.putArray("required");
    for (String name : required) {
      names.add(name);
    }
    schema.putObject("properties");
    return schema;
  }

  private static void only(ObjectNode schema, String... values) {
    ArrayNode allowed = schema.put("type", "string").putArray("enum");
    for (String value : values) {
      allowed.add(value);
    }
  }
}
