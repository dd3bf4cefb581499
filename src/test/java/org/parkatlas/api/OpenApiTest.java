package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.api.params.ItemQuery;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.shanghai.Shanghai;

/** The served OpenAPI document is complete and true: what is answered fits it. */
class OpenApiTest {
  private static TestServer server;
  private static JsonNode document;
  private static OpenApiInteractionValidator validator;

  @BeforeAll
  static void start() {
    server = TestServer.serving(SampleData.city());
    HttpResponse<byte[]> response = server.get("/api/openapi.json");
    document = TestServer.json(response);
    validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(TestServer.text(response))
            .build();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<String> answers() {
    Stream<String> fixed =
        Stream.of(
            "/api/conformance",
            "/api/collections",
            "/api/efficiency",
            "/api/efficiency?f=geojson&level=district&year=2020&basis=supplied",
            "/api/efficiency?basis=gross",
            "/api/join-report",
            "/api/join-report?level=district&year=2019",
            "/api/indicators?plan=fyp14",
            "/api/industries",
            "/api/policies",
            "/api/growth-targets",
            "/api/base-values?year=2020",
            "/api/published-figures",
            "/api/collections/parks/items?limit=3&bbox=121,31,122,32&datetime=2020-01-01/..",
            "/api/collections/parks/items?membership=confirmed&year=2022",
            "/api/collections/parks/items/park-01",
            "/api/collections/parks/items?f=jsonfg&crs=http://www.opengis.net/def/crs/EPSG/0/4549",
            "/api/collections/parks/items/park-01?profile=jsonfg-plus",
            "/api/collections/districts/items/310101",
            "/api/collections/indicators/items/fyp14-05");
    Stream<String> ofCollections =
        Shanghai.ATLAS.served().stream()
            .map(def -> "/api/collections/" + def.id())
            .flatMap(
                path ->
                    Stream.of("", "/schema", "/queryables", "/items?limit=100").map(path::concat));
    return Stream.concat(fixed, ofCollections);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void answers_fit_the_document(String address) {
    assertThat(server.get(address).statusCode()).isEqualTo(200);
    assertThat(violations(address)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("missing")
  void errors_fit_the_document(String address) {
    HttpResponse<byte[]> response = server.get(address);
    assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
    ValidationReport report =
        validator.validateResponse(path(address), SimpleRequest.Method.GET, simple(response));
    assertThat(report.getMessages()).isEmpty();
  }

  static List<String> missing() {
    return List.of(
        "/api/collections/parks/items?limit=0",
        "/api/collections/parks/items/nothing",
        "/api/efficiency?year=1999",
        "/api/collections?colour=red");
  }

  @Test
  void the_validator_sees_what_does_not_fit() {
    SimpleResponse wrong =
        SimpleResponse.Builder.ok()
            .withContentType("application/json")
            .withBody("{\"conformsTo\":5,\"surprise\":true}")
            .build();
    assertThat(
            validator
                .validateResponse("/api/conformance", SimpleRequest.Method.GET, wrong)
                .getMessages())
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void the_landing_page_fits_the_document() {
    JsonNode landing = server.json("/api");
    JsonNode declared = document.at("/components/schemas/landing/properties");
    assertThat(landing.fieldNames()).toIterable().allMatch(declared::has);
  }

  @Test
  void it_is_openapi_3_0_with_its_media_type_and_the_clients_address() {
    HttpResponse<byte[]> response = server.get("/api/openapi.json", "Accept", "text/html");
    assertThat(TestServer.header(response, "Content-Type"))
        .isEqualTo("application/vnd.oai.openapi+json;version=3.0");
    assertThat(document.get("openapi").asText()).startsWith("3.0.");
    assertThat(document.at("/servers/0/url").asText()).isEqualTo(server.origin() + "/api");
  }

  @Test
  void limit_declares_its_bounds() {
    JsonNode limit = document.at("/components/parameters/limit/schema");
    assertThat(limit.get("minimum").asInt()).isEqualTo(1);
    assertThat(limit.get("maximum").asInt()).isEqualTo(ItemQuery.MAX_LIMIT);
    assertThat(limit.get("default").asInt()).isEqualTo(ItemQuery.DEFAULT_LIMIT);
  }

  @Test
  void every_collection_has_its_items_with_its_own_parameters() {
    Shanghai.ATLAS
        .served()
        .forEach(
            def -> {
              JsonNode items = document.at("/paths").get("/collections/" + def.id() + "/items");
              assertThat(items.at("/get/parameters").findValuesAsText("name"))
                  .contains("sortby", "properties", "id")
                  .containsAll(def.queryables().stream().map(f -> f.name()).toList());
            });
  }

  @Test
  void every_parameter_it_names_is_known_to_the_server() {
    for (ApiDocument.Operation operation : new ApiDocument(document).operations()) {
      for (JsonNode parameter : operation.queryParameters()) {
        String address = "/api" + operation.path() + "?" + parameter.get("name").asText() + "=x";
        String answer = TestServer.text(server.get(address));
        assertThat(answer).as(address).doesNotContain("is not a parameter");
      }
    }
  }

  @Test
  void every_query_parameter_says_how_it_is_written() {
    for (ApiDocument.Operation operation : new ApiDocument(document).operations()) {
      for (JsonNode parameter : operation.queryParameters()) {
        String name = operation + " " + parameter.get("name").asText();
        assertThat(parameter.path("style").asText()).as(name).isEqualTo("form");
        assertThat(parameter.has("explode")).as(name).isTrue();
        assertThat(parameter.get("explode").asBoolean()).as(name).isFalse();
      }
    }
  }

  /** OGC API – Tiles, requirement /req/oas30/operation-id, for each resource of its own. */
  @Test
  void operations_on_tiles_are_known_by_the_end_of_their_ids() {
    String grid = "/tiles/{tileMatrixSet}";
    String tile = grid + "/{tileMatrix}/{tileRow}/{tileCol}";
    assertThat(operationId("/tileMatrixSets")).endsWith("getTileMatrixSetsList");
    assertThat(operationId("/tileMatrixSets/{tileMatrixSet}")).endsWith("getTileMatrixSet");
    assertThat(operationId("/tiles")).endsWith(".dataset.vector.getTileSetsList");
    assertThat(operationId(grid)).endsWith(".dataset.vector.getTileSet");
    assertThat(operationId(tile)).endsWith(".dataset.vector.getTile");
    for (String collection : new String[] {"parks", "efficiency-district"}) {
      String of = "/collections/" + collection;
      assertThat(operationId(of + "/tiles")).endsWith(".collection.vector.getTileSetsList");
      assertThat(operationId(of + grid)).endsWith(".collection.vector.getTileSet");
      assertThat(operationId(of + tile)).endsWith(".collection.vector.getTile");
    }
  }

  private static String operationId(String path) {
    return document.get("paths").get(path).at("/get/operationId").asText();
  }

  @Test
  void collections_without_shapes_offer_no_system() {
    assertThat(parameters("/collections/indicators/items")).contains("bbox").doesNotContain("/crs");
    assertThat(parameters("/collections/parks/items")).contains("/crs");
  }

  private static String parameters(String path) {
    return document.get("paths").get(path).at("/get/parameters").toString();
  }

  /** OpenAPI 3.0 has another word for null than JSON Schema. */
  @Test
  void it_has_null_where_the_schemas_of_the_collections_have_it() {
    for (CollectionDef def : Shanghai.ATLAS.served()) {
      JsonNode schema = server.json("/api/collections/" + def.id() + "/schema");
      JsonNode item = document.at("/components/schemas").get(def.id() + ".item");
      for (FieldDef field : def.publicFields()) {
        JsonNode here = item.at("/properties/properties/properties").get(field.name());
        JsonNode there = schema.get("properties").get(field.name());
        String name = def.id() + "." + field.name();
        boolean nullable = there.get("type").toString().contains("\"null\"");
        assertThat(here.path("nullable").asBoolean()).as(name).isEqualTo(nullable);
        assertThat(here.get("enum")).as(name).isEqualTo(there.get("enum"));
      }
    }
  }

  @Test
  void operation_ids_are_unique() {
    List<String> ids = document.get("paths").findValuesAsText("operationId");
    assertThat(new TreeSet<>(ids)).hasSameSizeAs(ids);
  }

  private static List<ValidationReport.Message> violations(String address) {
    HttpResponse<byte[]> response = server.get(address);
    SimpleRequest.Builder request = SimpleRequest.Builder.get(path(address));
    String query = URI.create(address).getQuery();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      request.withQueryParam(pair.split("=")[0], pair.split("=")[1]);
    }
    return validator.validate(request.build(), simple(response)).getMessages();
  }

  private static String path(String address) {
    return URI.create(address).getPath();
  }

  private static SimpleResponse simple(HttpResponse<byte[]> response) {
    return SimpleResponse.Builder.status(response.statusCode())
        .withContentType(TestServer.header(response, "Content-Type"))
        .withBody(TestServer.text(response))
        .build();
  }
}
