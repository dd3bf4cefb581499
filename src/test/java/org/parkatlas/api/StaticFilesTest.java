package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaticFilesTest {
  @AutoClose private static final TestServer server = TestServer.serving(SampleData.city());

  @ParameterizedTest
  @CsvSource({
    "/,text/html",
    "/index.html,text/html",
    "/js/main.js,text/javascript",
    "/css/api.css,text/css",
    "/webjars/leaflet/1.9.4/dist/leaflet.js,text/javascript",
    "/webjars/leaflet/1.9.4/dist/leaflet.css,text/css",
    "/webjars/leaflet/1.9.4/dist/images/layers.png,image/png",
    "/webjars/lit-html/3.3.2/lit-html.js,text/javascript",
    "/base.geojson,application/geo+json",
  })
  void the_files_of_the_page_have_their_type_and_are_not_sent_twice(String path, String type) {
    HttpResponse<byte[]> first = server.get(path);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).isNotEmpty();
    assertThat(TestServer.header(first, "Content-Type")).startsWith(type);
    String tag = TestServer.header(first, "ETag");
    assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void what_carries_its_version_in_the_address_is_kept_for_ever() {
    HttpResponse<byte[]> library = server.get("/webjars/leaflet/1.9.4/dist/leaflet.js");
    assertThat(TestServer.header(library, "Cache-Control")).contains("immutable");
    assertThat(TestServer.header(server.get("/"), "Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void text_is_gzipped() {
    HttpResponse<byte[]> response =
        server.get("/webjars/leaflet/1.9.4/dist/leaflet.js", "Accept-Encoding", "gzip");
    assertThat(TestServer.header(response, "Content-Encoding")).isEqualTo("gzip");
  }
}
