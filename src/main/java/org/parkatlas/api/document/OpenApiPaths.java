package org.parkatlas.api.document;

import static org.parkatlas.api.document.OpenApiSchemas.ref;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.features.TableResource;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.Basis;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Level;
import org.parkatlas.model.Measure;
import org.parkatlas.model.Text;

/** The paths of the OpenAPI document, relative to {@code /api}. */
final class OpenApiPaths {
  private static final String JSON = Format.JSON.mediaType();
  private static final Text SERVICE = Text.of("服务", "Service");
  private static final Text FIGURES = Text.of("指标与图表数据", "Figures");

  private final ObjectNode paths = Json.object();
  private final Atlas atlas;
  private final ObjectNode schemas;

  private OpenApiPaths(Atlas atlas, ObjectNode schemas) {
    this.atlas = atlas;
    this.schemas = schemas;
  }

  /**
   * @param schemas gets the schemas that the paths refer to
   */
  static ObjectNode of(Atlas atlas, List<Collection> collections, ObjectNode schemas) {
    OpenApiPaths paths = new OpenApiPaths(atlas, schemas);
    paths.add("/", "landing", LandingResource.TITLE, SERVICE).gives(JSON, ref("landing"));
    paths
        .add("/conformance", "conformance", Text.of("符合的标准", "Conformance"), SERVICE)
        .gives(JSON, ref("conformance"));
    paths
        .add("/collections", "collections", Text.of("数据集合", "Collections"), SERVICE)
        .gives(JSON, ref("collections"));
    paths
        .add("/functions", "functions", FunctionsResource.TITLE, SERVICE)
        .gives(JSON, ref("functions"));
    collections.forEach(paths::collection);
    paths.figures();
    return paths.paths;
  }

  private void collection(Collection collection) {
    CollectionDef def = collection.def();
    String path = "/collections/" + def.id();
    schemas.set(def.id() + ".items", OpenApiSchemas.page(def));
    schemas.set(def.id() + ".item", OpenApiSchemas.feature(def));
    add(path, def.id(), def.title(), def.title()).gives(JSON, ref("collection"));
    for (String name : List.of("schema", "queryables", "sortables")) {
      Text summary = Text.of(def.title().zh() + "：" + name, def.title().en() + ": " + name);
      add(path + "/" + name, def.id() + "." + name, summary, def.title())
          .gives(Format.SCHEMA.mediaType(), ref("jsonSchema"));
    }
    put(path + "/items", OpenApiItems.page(def));
    put(path + "/items/{featureId}", OpenApiItems.feature(collection));
  }

  private void put(String path, ObjectNode get) {
    paths.putObject(path).set("get", get);
  }

  private void figures() {
    add("/atlas", "atlas", AtlasResource.TITLE, FIGURES).gives(JSON, ref("atlas"));
    add("/efficiency", "efficiency", Text.of("土地产出效率", "Land efficiency"), FIGURES)
        .gives(JSON, ref("efficiency"))
        .gives(Format.GEOJSON.mediaType(), ref("efficiencyFeatures"))
        .takes(level())
        .takes(year())
        .takes(basis())
        .takes(measure());
    add("/join-report", "join-report", Text.of("空间连接报告", "Join reports"), FIGURES)
        .gives(JSON, ref("joinReports"))
        .takes(level())
        .takes(year())
        .takes(measure());
    TableResource.tables(atlas).forEach(this::table);
  }

  private void table(CollectionDef table) {
    String name = TableResource.member(table) + "Table";
    schemas.set(name, OpenApiSchemas.table(table));
    OpenApiOperation operation =
        add("/" + table.id(), name, table.title(), FIGURES).gives(JSON, ref(name));
    table.queryables().forEach(field -> operation.takes(OpenApiItems.equality(field)));
  }

  /** Adds GET of a document that is had as JSON and as a page. */
  private OpenApiOperation add(String path, String id, Text summary, Text tag) {
    OpenApiOperation operation = new OpenApiOperation("get-" + id, summary, tag);
    operation.takes(path.equals("/efficiency") ? "f-features" : "f", "lang");
    put(path, operation.givesText(Format.HTML.mediaType()).node());
    return operation;
  }

  private ObjectNode level() {
    List<String> codes = atlas.levels().stream().map(Level::code).toList();
    return choice("level", Text.of("区域层级。", "Level of the zones."), codes);
  }

  private ObjectNode measure() {
    List<String> codes = atlas.measures().stream().map(Measure::code).toList();
    return choice("measure", Text.of("哪一项指标。", "What is summed."), codes);
  }

  private static ObjectNode basis() {
    List<String> codes = Arrays.stream(Basis.values()).map(Basis::code).toList();
    return choice("basis", Text.of("除以哪一种面积。", "The area to divide by."), codes);
  }

  private static ObjectNode choice(String name, Text description, List<String> values) {
    ObjectNode parameter = OpenApiItems.query(name, description);
    values.stream().findFirst().ifPresent(first -> parameter.put("example", first));
    ArrayNode allowed = parameter.putObject("schema").put("type", "string").putArray("enum");
    values.forEach(allowed::add);
    return parameter;
  }

  private static ObjectNode year() {
    ObjectNode parameter = OpenApiItems.query("year", Text.of("年份。", "Year."));
    parameter.put("example", 2020);
    parameter.putObject("schema").put("type", "integer");
    return parameter;
  }
}
