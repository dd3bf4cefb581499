package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole product on the example city, without a line of code for it. One subclass a database.
 *
 * <p>How to reckon its figures: ward <i>k</i> of 6 has five firms that make 0.2 <i>k</i> 亿元 each in
 * 2023, nine tenths of it in 2022 and eight tenths in 2021. Each ward has two plots of half a
 * square kilometre, supplied in 2020 and 2023, and a published area of 5 km². So ward <i>k</i>
 * makes <i>k</i> 亿元 on 1 km² in 2023 and 0.9 <i>k</i> 亿元 on 0.5 km² in 2022.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExampleCityContract {
  private static final String UTM = "http://www.opengis.net/def/crs/EPSG/0/32648";

  private CityServer server;

  /** With a database that nobody used before. */
  abstract CityServer startServer() throws Exception;

  /** What {@code check} says of that database. */
  abstract Cli check();

  @BeforeAll
  void start() throws Exception {
    server = startServer();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void what_was_loaded_is_as_it_must_be() {
    Cli checked = check();

    assertThat(checked.code()).as(checked.out()).isZero();
    assertThat(checked.out())
        .contains("firms                   30 rows", "outputs                 90 rows")
        .contains("SYNTHETIC", "Everything is as it must be.");
  }

  @ParameterizedTest
  @CsvSource({
    "ward, 2023, supplied, w1, 1",
    "ward, 2023, supplied, w6, 6",
    "ward, 2022, supplied, w3, 5.4", // 0.9 · 3 ÷ 0.5
    "ward, 2021, supplied, w2, 3.2", // 0.8 · 2 ÷ 0.5
    "ward, 2023, gross, w4, 0.8", // 4 ÷ 5
    "estate, 2023, supplied, e1, 1", // the five firms and both plots of w1
    "estate, 2023, supplied, e4, 4.5", // w4 and w5: (4 + 5) ÷ (1 + 1)
    "estate, 2023, gross, e2, 0.4" // three firms of w1 and three of w2: (0.6 + 1.2) ÷ 4.5
  })
  void figures_are_those_one_reckons_by_hand(
      String level, int year, String basis, String zone, double yiYuanPerKm2) {
    JsonNode figures = server.zone(level, year, basis, zone);

    assertThat(figures.get("yiYuanPerKm2").asDouble()).isEqualTo(yiYuanPerKm2);
    assertThat(figures.get("quality").asText()).isEqualTo("synthetic");
  }

  @Test
  void other_measures_and_ratios_are_summed_and_divided_too() {
    JsonNode w3 =
        server.json("/api/collections/efficiency-ward/items/w3-2023-gross").get("properties");

    // five firms of 3000 m³ each on 5 km²; 3000 m³ for 6000 万元
    assertThat(w3.get("waterM3").asDouble()).isEqualTo(15_000);
    assertThat(w3.get("waterM3PerKm2").asDouble()).isEqualTo(3_000);
    assertThat(w3.get("waterPerOutput").asDouble()).isEqualTo(0.5);
    assertThat(w3.get("outputYuan").asLong()).isEqualTo(300_000_000L);
  }

  @Test
  void what_cannot_be_said_has_its_reason() {
    assertThat(server.zone("estate", 2023, "gross", "e4").get("reason").asText())
        .isEqualTo("noPublishedArea");
    // two firms alone stand behind it
    assertThat(server.zone("estate", 2023, "supplied", "e5").get("reason").asText())
        .isEqualTo("suppressed");
  }

  @ParameterizedTest
  @CsvSource({"ward, 30, 2100000000, 0, 0", "estate, 25, 1660000000, 5, 440000000"})
  void a_join_balances(String level, int in, long inYuan, int outside, long outsideYuan) {
    JsonNode report = server.json("/api/join-report?year=2023&level=" + level).at("/reports/0");

    // 1 + 2 + … + 6 = 21 亿元 in all; e1 and e2 share three firms, which count once
    assertThat(report.at("/input/amountYuan").asLong()).isEqualTo(2_100_000_000L);
    assertThat(report.at("/matched/count").asInt()).isEqualTo(in);
    assertThat(report.at("/matched/amountYuan").asLong()).isEqualTo(inYuan);
    assertThat(report.at("/outside/count").asInt()).isEqualTo(outside);
    assertThat(report.at("/outside/amountYuan").asLong()).isEqualTo(outsideYuan);
    assertThat(report.at("/land/input/areaM2").asLong()).isEqualTo(6_000_000);
  }

  @Test
  void the_atlas_says_what_the_city_calls_things() {
    JsonNode atlas = server.json("/api/atlas?lang=en");

    assertThat(atlas.get("nameEn").asText()).isEqualTo("Linwan");
    assertThat(atlas.get("levels").findValuesAsText("id")).containsExactly("ward", "estate");
    assertThat(atlas.at("/measures/1/id").asText()).isEqualTo("water");
    assertThat(atlas.at("/measures/1/unit/id").asText()).isEqualTo("m3");
    assertThat(atlas.at("/targets/0/yuanPerKm2").asDouble()).isEqualTo(4e8);
  }

  @Test
  void collections_are_served_in_the_citys_own_system() {
    JsonNode plot = server.json("/api/collections/plots/items/p01?crs=" + UTM);
    JsonNode corner = plot.at("/geometry/coordinates/0/0");

    // plots.csv is in this system, easting first, and so is the answer
    assertThat(corner.get(0).asDouble()).isEqualTo(497_000);
    assertThat(corner.get(1).asDouble()).isEqualTo(164_000);
    assertThat(server.text("/api/collections/plots?lang=en")).contains(UTM);
    assertThat(
            ids(
                "/api/collections/plots/items?bbox-crs="
                    + UTM
                    + "&bbox=497000,164100,498000,164200"))
        .containsExactly("p01");
    assertThat(server.get("/api/collections/plots/items?crs=" + UTM.replace("32648", "4549")))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(400);
  }

  private List<String> ids(String address) {
    return Stream.of(server.json(address).get("features"))
        .flatMap(features -> features.findValuesAsText("id").stream())
        .toList();
  }

  @Test
  void single_firms_figures_are_never_public() {
    assertThat(server.json("/api/collections").get("collections").findValuesAsText("id"))
        .contains("wards", "estates", "plots", "firms", "plans", "efficiency-estate")
        .doesNotContain("outputs");
    assertThat(server.get("/api/collections/outputs/items").statusCode()).isEqualTo(404);
  }

  @Test
  void tiles_lie_where_the_city_does() {
    // 105° E, 1.5° N at zoom 12: column 2^12 · 285 / 360 = 3242, row 2030
    assertThat(server.get("/tiles/wards/12/3242/2030.pbf").body()).isNotEmpty();
    assertThat(server.get("/tiles/wards/12/3430/1673.pbf").body()).isEmpty();
  }

  @Test
  void processes_name_the_citys_levels_and_nothing_it_lacks() {
    JsonNode join = server.json("/api/processes/spatial-join");
    JsonNode search = server.json("/api/processes/site-search");

    assertThat(join.at("/inputs/level/schema/enum").toString()).isEqualTo("[\"ward\",\"estate\"]");
    assertThat(join.findValue("zonesCrs").toString()).contains("EPSG:32648");
    assertThat(search.toString()).contains("estates", "plots").doesNotContain("airport", "@");
  }

  static Stream<String> addresses() {
    return Stream.concat(
        Stream.of(
            "/api/conformance",
            "/api/atlas",
            "/api/collections",
            "/api/efficiency",
            "/api/efficiency?level=estate&year=2022&basis=gross",
            "/api/join-report",
            "/api/processes",
            "/api/processes/land-efficiency"),
        Stream.of("wards", "estates", "plots", "firms", "plans", "efficiency-ward", "join-reports")
            .map(id -> "/api/collections/" + id)
            .flatMap(path -> Stream.of("", "/schema", "/queryables", "/items").map(path::concat)));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void answers_fit_the_document_of_the_api(String address) {
    HttpResponse<byte[]> response = server.get(address);
    SimpleRequest.Builder request = SimpleRequest.Builder.get(URI.create(address).getPath());
    String query = URI.create(address).getQuery();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      request.withQueryParam(pair.split("=")[0], pair.split("=")[1]);
    }
    SimpleResponse answer =
        SimpleResponse.Builder.status(response.statusCode())
            .withContentType(response.headers().firstValue("Content-Type").orElseThrow())
            .withBody(new String(response.body(), StandardCharsets.UTF_8))
            .build();

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(validator().validate(request.build(), answer).getMessages()).isEmpty();
  }

  private OpenApiInteractionValidator validator;

  private OpenApiInteractionValidator validator() {
    if (validator == null) {
      validator =
          OpenApiInteractionValidator.createForInlineApiSpecification(
                  server.text("/api/openapi.json"))
              .build();
    }
    return validator;
  }

  @ParameterizedTest
  @CsvSource({
    "/",
    "/api/docs",
    "/api/collections/wards?f=html",
    "/api/guide?f=html",
    "/config.json"
  })
  void pages_are_there_too(String address) {
    assertThat(server.get(address).statusCode()).isEqualTo(200);
  }
}
