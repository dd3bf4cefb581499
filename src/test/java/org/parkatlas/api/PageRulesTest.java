package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.api.edge.BodyLimits;
import org.parkatlas.api.edge.EdgeSettings;
import org.parkatlas.api.processes.Computing;
import org.parkatlas.model.Text;
import org.parkatlas.process.JobLimits;
import org.parkatlas.process.Jobs;
import org.parkatlas.process.Processes;

/** Headers that tell a browser what it may do with an answer. */
class PageRulesTest {
  private static final String POLICY = "Content-Security-Policy";

  @AutoClose private static final TestServer server = TestServer.serving(SampleData.city());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/js/main.js",
        "/css/base.css",
        "/img/icon.svg",
        "/webjars/leaflet/1.9.4/dist/leaflet.js",
        "/api?f=html",
        "/api?f=json",
        "/api/docs",
        "/api/guide",
        "/api/collections/parks/items",
        "/api/collections/parks/items?f=html",
        "/api/collections/parks/items?f=csv",
        "/api/collections/none",
        "/nowhere",
        "/config.json",
        "/health/live",
        "/tiles/parks/10/857/418.pbf",
        "/api/collections/parks/items?limit=0"
      })
  void every_answer_has_them_once(String path) {
    HttpResponse<byte[]> answer = server.get(path);
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("Referrer-Policy"))
        .containsExactly("strict-origin-when-cross-origin");
    assertThat(answer.headers().allValues(POLICY))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "script-src 'self' 'sha256-", "frame-ancestors 'self'")
        .contains("img-src 'self' data: https://tiles.example;")
        .doesNotContain("unsafe");
  }

  @Test
  void what_never_comes_to_the_api_has_them_too() {
    for (String answer :
        List.of(TestClient.raw(server.port(), "/%zz"), TestClient.raw(server.port(), "api"))) {
      assertThat(answer).contains("nosniff", POLICY + ": default-src 'none'");
    }
  }

  @Test
  void tiles_come_from_the_hosts_that_are_switched_on_and_frames_are_allowed_by_the_operator() {
    BaseMap map =
        new BaseMap(
            "t", Text.of("图", "Map"), "https://t{s}.tiles.cn/a?x={x}", "WGS84", "©", 18, "01");
    EdgeSettings edge =
        new EdgeSettings(
            Optional.empty(),
            List.of(),
            "'self' https://portal.example.cn",
            List.of(),
            BodyLimits.standard());
    ApiSettings settings = new ApiSettings("127.0.0.1", 0, true, List.of(map), edge);
    Computing computing = new Computing(Processes.standard(), new Jobs(JobLimits.standard()));
    try (TestServer other = TestServer.of(settings, computing)) {
      assertThat(TestServer.header(other.get("/"), POLICY))
          .contains("img-src 'self' data: https://t0.tiles.cn https://t1.tiles.cn;")
          .endsWith("frame-ancestors 'self' https://portal.example.cn");
    }
  }

  @Test
  void the_tag_of_the_configuration_tells_other_settings_apart() {
    ApiSettings one = new ApiSettings("127.0.0.1", 0, true, List.of());
    ApiSettings two = new ApiSettings("127.0.0.1", 0, false, List.of());
    ApiSettings three =
        new ApiSettings(
            "127.0.0.1",
            0,
            true,
            List.of(new BaseMap("t", Text.of("图", "Map"), "https://a/{z}", "WGS84", "", 18, "")));
    assertThat(List.of(tag(one), tag(two), tag(three))).doesNotHaveDuplicates();
    assertThat(tag(one)).isEqualTo(tag(one));
  }

  /** Of two servers with the same data, asked by the same name. */
  private static String tag(ApiSettings settings) {
    EdgeSettings edge = EdgeSettings.standard().withPublicOrigin("https://map.example.cn");
    ApiSettings same =
        new ApiSettings(settings.host(), 0, settings.demo(), settings.baseMaps(), edge);
    Computing computing = new Computing(Processes.standard(), new Jobs(JobLimits.standard()));
    try (TestServer server = TestServer.of(same, computing)) {
      server.catalog.publish(SampleData.city().snapshot());
      HttpResponse<byte[]> answer = server.get("/config.json");
      assertThat(answer.statusCode()).isEqualTo(200);
      return TestServer.header(answer, "ETag");
    }
  }
}
