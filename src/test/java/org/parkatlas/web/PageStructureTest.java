package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The page's modules import one way: model → api → state → map and ui; main wires. */
class PageStructureTest {
  private static final Path WEB = Path.of("web");
  private static final int MOST_LINES = 200;
  private static final int MOST_COMPRESSED_BYTES = 700_000;
  private static final Pattern IMPORT = Pattern.compile("from '([^']+)'");

  /** What each folder may import beside itself. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.of(
          "model", Set.of(),
          "i18n", Set.of("model"),
          "api", Set.of("model"),
          "state", Set.of("model", "api"),
          "map", Set.of("model", "i18n", "state", "leaflet"),
          "ui", Set.of("model", "i18n", "state", "lit-html"));

  @Test
  void a_folder_imports_only_what_its_data_came_from() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path module : modules()) {
      String folder = module.getParent().getFileName().toString();
      if (!folder.equals("js")) {
        imports(module).stream()
            .filter(name -> !name.equals(folder) && !MAY_IMPORT.get(folder).contains(name))
            .forEach(name -> wrong.add(module + " imports " + name));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void only_the_api_folder_fetches_and_nobody_writes_html_by_string() throws IOException {
    for (Path module : modules()) {
      String text = Files.readString(module);
      if (!module.startsWith(WEB.resolve("js/api"))) {
        assertThat(text).as(module.toString()).doesNotContain("fetch(", "XMLHttpRequest");
      }
      assertThat(text)
          .as(module.toString())
          .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "unsafeHTML");
    }
  }

  @Test
  void modules_are_small() throws IOException {
    for (Path module : modules()) {
      boolean texts = module.startsWith(WEB.resolve("js/i18n"));
      assertThat(Files.readAllLines(module).size())
          .as(module.toString())
          .isLessThanOrEqualTo(texts ? 2 * MOST_LINES : MOST_LINES);
    }
  }

  /** A chain of imports costs a round trip a link; named in the page they all start at once. */
  @Test
  void the_page_names_every_module_so_that_all_load_at_once() throws IOException {
    String page = Files.readString(WEB.resolve("index.html"));
    for (Path module : modules()) {
      String address = "/" + WEB.relativize(module).toString().replace('\\', '/');
      assertThat(page).contains("=\"" + address + "\"");
    }
    Pattern preloaded = Pattern.compile("modulepreload\" href=\"/(js/[^\"]+)\"");
    preloaded
        .matcher(page)
        .results()
        .forEach(found -> assertThat(WEB.resolve(found.group(1))).exists());
  }

  @Test
  void both_languages_have_the_same_texts() {
    assertThat(Modules.eval("i18n/en.js", "Object.keys(m.en).sort()"))
        .isEqualTo(Modules.eval("i18n/zh.js", "Object.keys(m.zh).sort()"));
  }

  @Test
  void no_file_of_the_page_names_another_host() throws IOException {
    Pattern host = Pattern.compile("(src|href|url|import)\\W{1,4}(https?:)?//");
    for (Path file : files(WEB)) {
      assertThat(host.matcher(Files.readString(file)).find()).as(file.toString()).isFalse();
    }
  }

  @Test
  void the_first_map_needs_less_than_700_kb_compressed() throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    for (Path file : files(WEB)) {
      sizes.put(file.toString(), compressed(Files.readAllBytes(file)));
    }
    for (String jar :
        List.of("leaflet/1.9.4/dist/leaflet-src.esm.js", "lit-html/3.3.2/lit-html.js")) {
      sizes.put(jar, compressed(resource("/META-INF/resources/webjars/" + jar)));
    }
    for (String data : List.of("districts", "parks", "base")) {
      sizes.put(data, compressed(resource("/gis-data/" + data + ".geojson")));
    }
    int total = sizes.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(total).as(sizes.toString()).isLessThan(MOST_COMPRESSED_BYTES);
  }

  private static List<Path> modules() throws IOException {
    return files(WEB.resolve("js"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** Folders of the page or names of libraries. */
  private static List<String> imports(Path module) throws IOException {
    return IMPORT
        .matcher(Files.readString(module))
        .results()
        .map(found -> found.group(1))
        .map(
            name ->
                name.startsWith(".")
                    ? module
                        .getParent()
                        .resolve(name)
                        .normalize()
                        .getParent()
                        .getFileName()
                        .toString()
                    : name.replaceFirst("/.*", ""))
        .toList();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PageStructureTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
