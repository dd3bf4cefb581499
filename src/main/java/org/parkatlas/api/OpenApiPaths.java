package org.parkatlas.api;

import static org.parkatlas.api.OpenApiSchemas.ref;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parkatlas.model.Basis;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Level;
import org.parkatlas.model.Text;

/** The paths of the OpenAPI document, relative to {@code /api}. */
final class OpenApiPaths {
  private static final String JSON = Format.JSON.mediaType();
  private static final String GEOJSON = Format.GEOJSON.mediaType();
  private static final String SCHEMA_JSON = "application/schema+json";

  private final ObjectNode paths = Json.object();
  private final ObjectNode schemas;

  private OpenApiPaths(ObjectNode schemas) {
    this.schemas = schemas;
  }

  /**
   * @param schemas gets the schemas that the paths refer to
   */
  static ObjectNode of(List<CollectionDef> collections, ObjectNode schemas) {
    OpenApiPaths paths = new OpenApiPaths(schemas);
    paths.add("/", "landing", LandingResource.TITLE, Map.of(JSON, ref("landing")));
    paths.add(
        "/conformance",
        "conformance",
        Text.of("符合的标准", "Conformance"),
        Map.of(JSON, ref("conformance")));
    paths.add(
        "/collections",
        "collections",
        Text.of("数据集合", "Collections"),
        Map.of(JSON, ref("collections")));
    collections.forEach(paths::collection);
    paths.figures();
    return paths.paths;
  }

  private void collection(CollectionDef def) {
    String path = "/collections/" + def.id();
    schemas.set(def.id() + ".items", OpenApiSchemas.page(def));
    schemas.set(def.id() + ".item", OpenApiSchemas.feature(def));
    add(path, def.id(), def.title(), Map.of(JSON, ref("collection")));
    Map<String, ObjectNode> anySchema = Map.of(SCHEMA_JSON, ref("jsonSchema"));
    add(path + "/schema", def.id() + ".schema", def.title(), anySchema);
    add(path + "/queryables", def.id() + ".queryables", def.title(), anySchema);
    items(path, def);
    ArrayNode parameters =
        add(
            path + "/items/{featureId}",
            def.id() + ".item",
            def.title(),
            Map.of(GEOJSON, ref(def.id() + ".item")));
    parameters.add(parameterRef("featureId"));
  }

  private void items(String path, CollectionDef def) {
    ArrayNode parameters =
        add(
            path + "/items",
            def.id() + ".items",
            def.title(),
            Map.of(GEOJSON, ref(def.id() + ".items")));
    for (String name : List.of("bbox", "datetime", "limit", "after")) {
      parameters.add(parameterRef(name));
    }
    def.queryables().forEach(field -> parameters.add(filter(field)));
  }

  private void figures() {
    ArrayNode parameters =
        add(
            "/efficiency",
            "efficiency",
            Text.of("土地产出效率", "Land efficiency"),
            Map.of(JSON, ref("efficiency"), GEOJSON, ref("efficiencyFeatures")));
    parameters.add(choice("level", Arrays.stream(Level.values()).map(Level::code).toList()));
    parameters.add(year());
    parameters.add(choice("basis", Arrays.stream(Basis.values()).map(Basis::code).toList()));
    parameters =
        add(
            "/join-report",
            "join-report",
            Text.of("空间连接报告", "Join reports"),
            Map.of(JSON, ref("joinReports")));
    parameters.add(choice("level", Arrays.stream(Level.values()).map(Level::code).toList()));
    parameters.add(year());
    TableResource.ALL.forEach(this::table);
  }

  private void table(TableResource.Table table) {
    String name = table.member() + "Table";
    schemas.set(name, OpenApiSchemas.table(table));
    ArrayNode parameters =
        add("/" + table.def().id(), name, table.def().title(), Map.of(JSON, ref(name)));
    table.def().queryables().forEach(field -> parameters.add(filter(field)));
  }

  /**
   * Adds GET at a path.
   *
   * @param bodies schema by media type; HTML is added
   * @return its parameters, to add more
   */
  private ArrayNode add(String path, String id, Text summary, Map<String, ObjectNode> bodies) {
    ObjectNode get = paths.putObject(path).putObject("get").put("operationId", "get-" + id);
    get.put("summary", summary.zh() + " " + summary.en());
    ArrayNode parameters = get.putArray("parameters");
    parameters.add(parameterRef(bodies.containsKey(GEOJSON) ? "f-features" : "f"));
    parameters.add(parameterRef("lang"));
    ObjectNode responses = get.putObject("responses");
    ObjectNode ok = responses.putObject("200").put("description", summary.zh());
    ObjectNode content = ok.putObject("content");
    new TreeMap<>(bodies).forEach((type, schema) -> content.putObject(type).set("schema", schema));
    content.putObject("text/html").putObject("schema").put("type", "string");
    responses.putObject("304").put("$ref", "#/components/responses/NotModified");
    for (String status : List.of("400", "404", "406", "500", "503")) {
      responses.putObject(status).put("$ref", "#/components/responses/Problem");
    }
    return parameters;
  }

  private static ObjectNode parameterRef(String name) {
    return Json.object().put("$ref", "#/components/parameters/" + name);
  }

  private static ObjectNode filter(FieldDef field) {
    ObjectNode parameter = query(field.name());
    parameter.put("description", field.title().zh() + " " + field.title().en());
    ObjectNode schema = Schemas.property(field);
    schema.remove(List.of("title", "x-title-en", "x-unit"));
    parameter.set("schema", schema);
    return parameter;
  }

  private static ObjectNode choice(String name, List<String> values) {
    ObjectNode parameter = query(name);
    ArrayNode allowed = parameter.putObject("schema").put("type", "string").putArray("enum");
    values.forEach(allowed::add);
    return parameter;
  }

  private static ObjectNode year() {
    ObjectNode parameter = query("year");
    parameter.putObject("schema").put("type", "integer");
    return parameter;
  }

  private static ObjectNode query(String name) {
    return Json.object().put("name", name).put("in", "query").put("required", false);
  }
}
