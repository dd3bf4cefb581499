package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.api.ItemsTest.href;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.api.features.CollectionJson;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.shanghai.Shanghai;

class CollectionsTest {
  @AutoClose private static final TestServer server = TestServer.serving(SampleData.city());

  @Test
  void the_landing_page_leads_to_everything() {
    JsonNode landing = server.json("/api");
    for (String rel : new String[] {"self", "service-desc", "service-doc", "conformance", "data"}) {
      assertThat(server.get(href(landing, rel)).statusCode()).as(rel).isEqualTo(200);
    }
    landing
        .get("links")
        .forEach(
            link -> assertThat(server.get(link.get("href").asText()).statusCode()).isEqualTo(200));
  }

  @Test
  void conformance_names_only_what_holds() {
    JsonNode classes = server.json("/api/conformance").get("conformsTo");
    assertThat(classes)
        .extracting(JsonNode::asText)
        .filteredOn(name -> name.contains("ogcapi-features-1"))
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .containsExactly("core", "oas30", "html", "geojson");
    assertThat(classes)
        .extracting(name -> name.asText().replaceFirst("http://www.opengis.net/spec/", ""))
        .extracting(name -> name.substring(0, name.indexOf('/')))
        .containsOnly(
            "ogcapi-features-1",
            "ogcapi-features-2",
            "ogcapi-features-3",
            "cql2",
            "ogcapi-features-5",
            "ogcapi-features-6",
            "ogcapi-features-8",
            "json-fg-1",
            "ogcapi-tiles-1",
            "ogcapi-processes-1",
            "tms");
  }

  @Test
  void every_collection_is_listed_with_its_titles_extent_and_count() {
    JsonNode collections = server.json("/api/collections").get("collections");
    assertThat(collections.findValuesAsText("id"))
        .containsExactlyElementsOf(
            Shanghai.ATLAS.served().stream().map(CollectionDef::id).toList());
    JsonNode parks = server.json("/api/collections/parks");
    assertThat(collections.get(0)).isEqualTo(parks);
    assertThat(parks.get("title").asText()).isEqualTo("特色产业园区");
    assertThat(parks.get("titleEn").asText()).isEqualTo("Specialty parks");
    assertThat(parks.get("count").asInt()).isEqualTo(SampleData.PARKS);
    assertThat(parks.get("crs").get(0).asText()).isEqualTo(CollectionJson.CRS84);
    assertThat(parks.at("/extent/spatial/bbox/0/0").asDouble()).isEqualTo(121.02);
    assertThat(parks.at("/extent/temporal/interval/0/0").asText())
        .isEqualTo("2020-01-01T00:00:00Z");
  }

  @Test
  void synthetic_collections_say_so() {
    assertThat(server.json("/api/collections/enterprises").get("synthetic").asBoolean()).isTrue();
    assertThat(server.json("/api/collections/efficiency-district").get("synthetic").asBoolean())
        .isTrue();
    assertThat(server.json("/api/collections/parks").get("synthetic").asBoolean()).isFalse();
  }

  @Test
  void the_schema_tells_titles_types_units_and_allowed_values() {
    JsonNode properties = server.json("/api/collections/parks/schema").get("properties");
    assertThat(properties.at("/areaKm2/type/0").asText()).isEqualTo("number");
    assertThat(properties.at("/areaKm2/title").asText()).isEqualTo("公布面积");
    assertThat(properties.at("/areaKm2/x-title-en").asText()).isEqualTo("Published area");
    assertThat(properties.at("/areaKm2/x-unit/zh").asText()).isEqualTo("平方公里");
    assertThat(properties.at("/areaKm2/x-unit/en").asText()).isEqualTo("km²");
    assertThat(properties.at("/year/type/0").asText()).isEqualTo("integer");
    assertThat(properties.at("/membership/enum")).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "queryables", "sortables"})
  void a_schema_answers_to_its_own_media_type_to_json_and_by_name(String name) {
    String address = "/api/collections/parks/" + name;
    for (String accept :
        new String[] {"application/schema+json", "application/json", "*/*", "application/*"}) {
      HttpResponse<byte[]> response = server.get(address, "Accept", accept);
      assertThat(response.statusCode()).as(accept).isEqualTo(200);
      assertThat(TestServer.header(response, "Content-Type")).isEqualTo("application/schema+json");
    }
    assertThat(TestServer.header(server.get(address + "?f=json"), "Content-Type"))
        .isEqualTo("application/schema+json");
    for (HttpResponse<byte[]> page :
        List.of(server.get(address + "?f=html"), server.get(address, "Accept", "text/html"))) {
      assertThat(TestServer.header(page, "Content-Type")).startsWith("text/html");
    }
    assertThat(server.get(address, "Accept", "application/geo+json").statusCode()).isEqualTo(406);
  }

  @Test
  void a_collection_without_shapes_tells_of_no_system_and_of_no_place() {
    for (CollectionDef def : Shanghai.ATLAS.served()) {
      JsonNode collection = server.json("/api/collections/" + def.id());
      boolean shapes = def.geometry() != GeometryKind.NONE;
      assertThat(collection.has("crs")).as(def.id()).isEqualTo(shapes);
      assertThat(collection.has("storageCrs")).as(def.id()).isEqualTo(shapes);
      assertThat(collection.at("/extent").isEmpty()).isEqualTo(!collection.has("extent"));
      assertThat(shapes || !collection.at("/extent").has("spatial")).as(def.id()).isTrue();
    }
    assertThat(server.json("/api/collections/join-reports").at("/extent/temporal").isObject())
        .isTrue();
  }

  @Test
  void the_schema_has_null_where_no_value_is_required_and_what_is_filtered_by_has_none() {
    JsonNode schema = server.json("/api/collections/parks/schema");
    assertThat(schema.at("/properties/shortName/type").toString())
        .isEqualTo("[\"string\",\"null\"]");
    assertThat(schema.at("/properties/membership/type").asText()).isEqualTo("string");
    assertThat(schema.at("/properties/membership/enum").toString()).doesNotContain("null");
    assertThat(schema.get("required").toString()).isEqualTo("[\"id\"]");
    assertThat(
            server
                .json("/api/collections/parks/queryables")
                .at("/properties/shortName/type")
                .asText())
        .isEqualTo("string");
  }

  @Test
  void queryables_are_what_items_can_be_filtered_by() {
    JsonNode queryables = server.json("/api/collections/parks/queryables");
    assertThat(queryables.get("additionalProperties").asBoolean()).isFalse();
    List<String> names =
        queryables.get("properties").properties().stream().map(field -> field.getKey()).toList();
    assertThat(names).contains("name", "membership", "year", "quality", "areaKm2");
    names.stream()
        .filter(name -> !name.equals("geometry"))
        .forEach(
            name ->
                assertThat(
                        TestServer.text(server.get("/api/collections/parks/items?" + name + "=x")))
                    .doesNotContain("is not a parameter"));
  }

  @Test
  void a_restricted_field_is_nowhere() {
    String enterprises = "/api/collections/enterprises";
    Stream.of("", "/schema", "/queryables", "/items?limit=100", "/items/enterprise-00001")
        .map(enterprises::concat)
        .flatMap(path -> Stream.of(path, path + (path.contains("?") ? "&" : "?") + "f=html"))
        .forEach(this::tellsNoSecret);
    Stream.of("/api/openapi.json", "/api/docs", "/api/collections").forEach(this::tellsNoSecret);
  }

  private void tellsNoSecret(String address) {
    assertThat(server.get(address).statusCode()).as(address).isEqualTo(200);
    assertThat(TestServer.text(server.get(address)))
        .as(address)
        .doesNotContain("latestOutputYuan", "最近年产值", SampleData.SECRET);
  }
}
