package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Debian's GDAL (package gdal-bin), the library under QGIS and much else. */
final class Gdal {
  private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");

  private Gdal() {}

  /** What ogrinfo says, read-only; a warning is a failure too. */
  static String ogrinfo(Path home, String... arguments) {
    return program(home, "ogrinfo", List.of("-ro"), arguments);
  }

  static String ogr2ogr(Path home, String... arguments) {
    return program(home, "ogr2ogr", List.of(), arguments);
  }

  private static String program(Path home, String name, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>(List.of(name));
    command.addAll(options);
    command.addAll(List.of(arguments));
    String output = Tool.run(home, command);
    assertThat(output).as(command.toString()).doesNotContain("ERROR", "Warning");
    return output;
  }

  /** How many features a layer's summary says there are. */
  static int count(String summary) {
    Matcher count = COUNT.matcher(summary);
    assertThat(count.find()).as(summary).isTrue();
    return Integer.parseInt(count.group(1));
  }

  /** As GDAL names the API of a server. */
  static String oapif(String origin) {
    return "OAPIF:" + origin + "/api";
  }
}
