package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.shanghai.Shanghai;

/** GDAL, the tool behind QGIS, reads the API: Debian's ogrinfo (package gdal-bin). */
class OgrTest {
  private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");
  private static final Pattern FEATURE = Pattern.compile("(?m)^OGRFeature\\(");

  @AutoClose private static final TestServer server = TestServer.serving(SampleData.city());

  @Test
  void it_lists_every_collection() throws Exception {
    String listed = ogrinfo(List.of("-ro", "-so", address()));
    Shanghai.ATLAS.served().forEach(def -> assertThat(listed).contains(": " + def.id()));
  }

  @Test
  void it_reads_every_feature_of_every_collection() throws Exception {
    for (CollectionDef def : Shanghai.ATLAS.served()) {
      int size = server.catalog.current().collection(def.id()).size();
      String summary = ogrinfo(List.of("-ro", "-so", address(), def.id()));
      Matcher count = COUNT.matcher(summary);
      assertThat(count.find()).as(summary).isTrue();
      assertThat(count.group(1)).as(def.id()).isEqualTo(Integer.toString(size));
      String all = ogrinfo(List.of("-ro", "-al", "-q", address(), def.id()));
      assertThat(FEATURE.matcher(all).results().count()).as(def.id()).isEqualTo(size);
    }
  }

  @Test
  void it_sees_shapes_in_longitude_latitude_and_typed_fields() throws Exception {
    String parks = ogrinfo(List.of("-ro", "-so", address(), "parks"));
    assertThat(parks)
        .contains("Geometry: Polygon", "Extent: (121.02", "seq: Integer", "areaKm2: Real");
    String table = ogrinfo(List.of("-ro", "-al", "-q", address(), "indicators"));
    assertThat(table).contains("targetValue (Real) = 80").doesNotContain("POLYGON");
  }

  @Test
  void its_filters_reach_the_server() throws Exception {
    String box =
        ogrinfo(
            List.of(
                "-ro", "-al", "-q", "-spat", "121.02", "31", "121.03", "31.1", address(), "parks"));
    assertThat(FEATURE.matcher(box).results().count()).isEqualTo(1);
    String equal =
        ogrinfo(List.of("-ro", "-al", "-q", "-where", "industry='生物医药'", address(), "parks"));
    assertThat(FEATURE.matcher(equal).results().count()).isEqualTo(SampleData.PARKS / 3);
  }

  private static String address() {
    return "OAPIF:" + server.origin() + "/api";
  }

  private static String ogrinfo(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("ogrinfo"));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    assertThat(output).doesNotContain("ERROR", "Warning");
    return output;
  }
}
