package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.app.RunningServer;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.shanghai.Shanghai;

/**
 * A validator of JSON Schema holds every feature that the product serves against the schema of its
 * collection. A schema describes the feature without its encoding: its id, its shape and its
 * properties stand side by side.
 */
class SchemaTest {
  private static final int PAGE = 10_000;
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Http HTTP = new Http(RunningServer.get().baseUrl());

  static Stream<String> collections() {
    return Shanghai.ATLAS.served().stream().map(CollectionDef::id);
  }

  @ParameterizedTest
  @MethodSource("collections")
  void every_feature_of_a_collection_fits_its_schema(String collection) {
    Schema schema = schema(collection);
    String items = "/api/collections/" + collection + "/items?limit=" + PAGE;
    int count = check(schema, items);
    assertThat(count).isEqualTo(HTTP.json("/api/collections/" + collection).get("count").asInt());
  }

  @ParameterizedTest
  @MethodSource("collections")
  void a_feature_of_which_a_part_is_asked_for_or_in_json_fg_fits_the_same_schema(
      String collection) {
    Schema schema = schema(collection);
    String items = "/api/collections/" + collection + "/items?limit=50";
    String field =
        Shanghai.ATLAS.served().stream()
            .filter(def -> def.id().equals(collection))
            .map(def -> def.publicFields().get(def.publicFields().size() / 2).name())
            .findFirst()
            .orElseThrow();
    for (String view :
        List.of(
            "&properties=" + field, "&skipGeometry=true", "&f=jsonfg", "&profile=jsonfg-plus")) {
      checkPage(schema, HTTP.json(items + view));
    }
  }

  @Test
  void the_validator_sees_what_does_not_fit() {
    Schema parks = schema("parks");
    JsonNode park = HTTP.json("/api/collections/parks/items?limit=1").at("/features/0");
    assertThat(parks.validate(flat(park))).isEmpty();
    assertThat(parks.validate(flat(park).putNull("name"))).isNotEmpty();
    assertThat(parks.validate(flat(park).put("areaKm2", "2"))).isNotEmpty();
    assertThat(parks.validate(flat(park).put("membership", "perhaps"))).isNotEmpty();
  }

  private static Schema schema(String collection) {
    return REGISTRY.getSchema(HTTP.json("/api/collections/" + collection + "/schema?f=json"));
  }

  private static int check(Schema schema, String address) {
    int count = 0;
    for (String next = address; next != null; ) {
      JsonNode page = HTTP.json(next);
      count += checkPage(schema, page);
      next = next(page);
    }
    return count;
  }

  private static int checkPage(Schema schema, JsonNode page) {
    List<String> wrong = new ArrayList<>();
    for (JsonNode feature : page.get("features")) {
      schema
          .validate(
              flat(feature),
              context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
          .forEach(error -> wrong.add(feature.get("id") + " " + error));
    }
    assertThat(wrong).isEmpty();
    return page.get("features").size();
  }

  private static ObjectNode flat(JsonNode feature) {
    ObjectNode flat = ((ObjectNode) feature.get("properties")).deepCopy();
    flat.set("id", feature.get("id"));
    flat.set("geometry", feature.get("geometry"));
    return flat;
  }

  private static String next(JsonNode page) {
    for (JsonNode link : page.get("links")) {
      if (link.get("rel").asText().equals("next")) {
        URI address = URI.create(link.get("href").asText());
        return address.getRawPath() + "?" + address.getRawQuery();
      }
    }
    return null;
  }
}
