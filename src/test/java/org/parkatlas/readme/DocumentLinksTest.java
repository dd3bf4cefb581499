package org.parkatlas.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Relative links of the documents lead to an existing file, and to a heading of it. */
class DocumentLinksTest {
  static List<Path> documents() throws IOException {
    try (Stream<Path> below =
        Stream.of("docs", "seeds", "gis-data")
            .map(Path::of)
            .filter(Files::isDirectory)
            .flatMap(DocumentLinksTest::walk)) {
      return Stream.concat(Stream.of(Path.of("README.md")), below)
          .filter(file -> file.toString().endsWith(".md"))
          .toList();
    }
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_relative_link_leads_somewhere(Path document) {
    Markdown markdown = Markdown.read(document);
    assertThat(markdown.links().stream().flatMap(link -> broken(markdown, link).stream()))
        .isEmpty();
  }

  @Test
  void a_link_to_nothing_is_found() {
    Markdown markdown =
        Markdown.of(
            Path.of("README.md"),
            List.of(
                "# The two commands",
                "[good](#the-two-commands) [gone](no-such-file.md) ![gone](no/image.png)",
                "[gone](#no-such-heading) `[code](not-a-link)` [web](https://example.org/x)"));

    assertThat(markdown.links().stream().flatMap(link -> broken(markdown, link).stream()))
        .containsExactly(
            "README.md:2 leads to no-such-file.md, which does not exist",
            "README.md:2 leads to no/image.png, which does not exist",
            "README.md:3 leads to #no-such-heading, which is no heading");
  }

  @Test
  void headings_get_the_fragments_of_github() {
    Markdown markdown =
        Markdown.of(
            Path.of("x.md"), List.of("# 产业地图: a `map`!", "## Two", "## Two", "### [L](x.md) – en"));

    assertThat(markdown.anchors()).containsExactlyInAnyOrder("产业地图-a-map", "two", "two-1", "l--en");
  }

  /** What is wrong with a link, in words. */
  private static Optional<String> broken(Markdown document, Markdown.Link link) {
    if (link.target().matches("[a-z][a-z0-9+.-]*:.*")) {
      return Optional.empty();
    }
    String[] parts = URLDecoder.decode(link.target(), StandardCharsets.UTF_8).split("#", 2);
    Path file =
        parts[0].isEmpty() ? document.file() : document.file().resolveSibling(parts[0]).normalize();
    String where = document.file() + ":" + link.line() + " leads to " + link.target();
    if (!parts[0].isEmpty() && !Files.exists(file)) {
      return Optional.of(where + ", which does not exist");
    }
    boolean toHeading = parts.length == 2 && file.toString().endsWith(".md");
    Markdown target = parts[0].isEmpty() ? document : toHeading ? Markdown.read(file) : null;
    return toHeading && !target.anchors().contains(parts[1])
        ? Optional.of(where + ", which is no heading")
        : Optional.empty();
  }
}
