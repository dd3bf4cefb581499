package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.app.RunningServer;
import org.parkatlas.web.Browser;

/**
 * Every example of the developers' guide, taken from the page as a reader's browser shows it, does
 * what the page says in the program it is for.
 */
class GuideTest {
  private static final Path CONSOLE = Path.of("src/test/resources/clients/qgis_console.py");
  private static final String PYTHON = "/usr/bin/python3";

  @TempDir private static Path home;

  /**
   * @param topic where on the page it stands
   * @param shows what the page says it prints, or has as its title
   */
  private record Example(String topic, String client, String kind, String code, String shows) {
    String name() {
      return topic + ": " + client;
    }
  }

  @TestFactory
  Stream<DynamicNode> every_example_does_what_the_page_says() {
    List<Example> examples = read();
    assertThat(examples).extracting(Example::client).contains("curl", "GDAL", "QGIS", "Python");
    assertThat(examples).extracting(Example::client).contains("Leaflet", "OpenLayers");
    assertThat(examples).hasSizeGreaterThan(40);
    return examples.stream().map(e -> DynamicTest.dynamicTest(e.name(), () -> check(e)));
  }

  /** As a browser has them, so that what is copied is what is run. */
  private static List<Example> read() {
    Page page = Browser.newPage(1440, 900);
    page.navigate(RunningServer.get().baseUrl() + "/api/guide");
    List<Example> examples = new ArrayList<>();
    for (ElementHandle figure : page.querySelectorAll(".topic figure")) {
      examples.add(
          new Example(
              (String) figure.evaluate("f => f.closest('.topic').id"),
              figure.getAttribute("data-client"),
              figure.getAttribute("data-kind"),
              figure.querySelector("pre code").textContent(),
              figure.querySelector(".shows samp").textContent()));
    }
    page.context().close();
    return examples;
  }

  private static void check(Example example) throws IOException {
    String output =
        switch (example.kind) {
          case "sh" -> runs(example.code, "bash", "-e", "-o", "pipefail");
          case "python" -> runs(example.code, PYTHON);
          case "pyqgis" -> runs(example.code, PYTHON, CONSOLE.toAbsolutePath().toString());
          case "js" -> inBrowser(visitor -> visitor.runs(example.code));
          case "html" -> inBrowser(visitor -> visitor.opens(example.code, example.shows));
          default -> throw new AssertionError("Nothing runs " + example.kind);
        };
    assertThat(output).as(example.name()).contains(example.shows);
  }

  private static String runs(String code, String... program) throws IOException {
    Path folder = Files.createTempDirectory(home, "example");
    Path file = Files.writeString(folder.resolve("example"), code + "\n");
    List<String> command = new ArrayList<>(List.of(program));
    command.add(file.toString());
    return Tool.run(folder, command);
  }

  private static String inBrowser(Function<Visitor, String> visit) {
    try (Visitor visitor = new Visitor()) {
      return visit.apply(visitor);
    }
  }
}
