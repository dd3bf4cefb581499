package org.parkatlas.api.document;

import static org.parkatlas.api.document.OpenApiSchemas.ref;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.LinkHeader;
import org.parkatlas.api.features.ItemAnswer;
import org.parkatlas.api.features.Schemas;
import org.parkatlas.api.params.Profile;
import org.parkatlas.api.params.SortParam;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Query;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Text;

/** The operations on a collection's features, each collection with its own parameters. */
final class OpenApiItems {
  private OpenApiItems() {}

  static ObjectNode page(CollectionDef def) {
    Text summary = Text.of(def.title().zh() + "：要素", def.title().en() + ": features");
    OpenApiOperation operation = features(def, def.id() + ".items", summary);
    operation.takes("bbox", "bbox-crs", "datetime", "filter", "filter-lang", "filter-crs", "q");
    operation.takes(sortby(def)).takes("limit", "after").takes(id());
    def.queryables().forEach(field -> operation.takes(equality(field)));
    return operation.node();
  }

  static ObjectNode feature(Collection collection) {
    CollectionDef def = collection.def();
    Text summary = Text.of(def.title().zh() + "：一个要素", def.title().en() + ": one feature");
    return features(def, def.id() + ".item", summary).takes(featureId(collection)).node();
  }

  private static OpenApiOperation features(CollectionDef def, String id, Text summary) {
    OpenApiOperation operation =
        new OpenApiOperation("get-" + id, summary, def.title())
            .gives(Format.GEOJSON.mediaType(), ref(id))
            .gives(Format.JSON_FG.acceptedAs(), ref(id))
            .givesBinary(Format.FLATGEOBUF.mediaType())
            .givesText(Format.CSV.mediaType())
            .givesText(Format.HTML.mediaType())
            .header(LinkHeader.NAME)
            .takes("f-items", Profile.NAME, "lang");
    if (def.geometry() != GeometryKind.NONE) {
      operation.header(ItemAnswer.CONTENT_CRS).takes("crs");
    }
    return operation.takes(properties(def)).takes("skipGeometry");
  }

  private static ObjectNode featureId(Collection collection) {
    ObjectNode parameter = Json.object().put("name", "featureId").put("in", "path");
    parameter.put("required", true).put("description", "要素编号。 Id of a feature.");
    collection.query(Query.all().withLimit(1), Reader.PUBLIC).features().stream()
        .findFirst()
        .ifPresent(feature -> parameter.put("example", feature.id()));
    parameter.putObject("schema").put("type", "string");
    return parameter;
  }

  private static ObjectNode properties(CollectionDef def) {
    ObjectNode parameter =
        list(
            "properties",
            Text.of("要哪些属性，以逗号分隔。", "Properties to show, with commas between them."),
            def.publicFields().stream().map(FieldDef::name).toList());
    parameter.putArray("example").add(def.publicFields().get(0).name()).add("source");
    return parameter;
  }

  private static ObjectNode sortby(CollectionDef def) {
    List<String> names = SortParam.names(def);
    ObjectNode parameter =
        list(
            "sortby",
            Text.of("排序字段，以逗号分隔；前加 - 为降序。", "Fields to sort by; - before one turns its order."),
            names.stream().flatMap(name -> Stream.of(name, "-" + name, "+" + name)).toList());
    parameter.putArray("example").add("-" + names.get(1)).add("id");
    return parameter;
  }

  private static ObjectNode list(String name, Text description, List<String> values) {
    ObjectNode parameter = query(name, description);
    ObjectNode schema = parameter.putObject("schema").put("type", "array").put("minItems", 1);
    ArrayNode allowed = schema.putObject("items").put("type", "string").putArray("enum");
    values.forEach(allowed::add);
    return parameter;
  }

  /** A feature's id as a condition. */
  static ObjectNode id() {
    ObjectNode parameter = query("id", Text.of("要素编号。", "Id of a feature."));
    parameter.putObject("schema").put("type", "string");
    return parameter;
  }

  /** A queryable as a parameter: features that have this value. */
  static ObjectNode equality(FieldDef field) {
    ObjectNode parameter = query(field.name(), field.title());
    ObjectNode schema = Schemas.property(field);
    schema.remove(List.of("title", "x-title-en", "x-unit"));
    // A list is asked for one of its values.
    parameter.set("schema", schema.has("items") ? schema.get("items") : schema);
    return parameter;
  }

  /** A parameter that is a list has commas between its values, and all say so. */
  static ObjectNode query(String name, Text description) {
    return Json.object()
        .put("name", name)
        .put("in", "query")
        .put("required", false)
        .put("style", "form")
        .put("explode", false)
        .put("description", description.zh() + " " + description.en());
  }
}
