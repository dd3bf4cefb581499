package org.parkatlas.api.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TemplatePageTest {
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final String START = "<p class=\"formats\">";

  @Property
  void no_text_opens_an_element_or_leaves_its_attribute(@ForAll String text) {
    String html = formats("", new FormatLink(text, text, "t"));
    String link = html.substring(html.indexOf("<a"), html.indexOf("</a>"));
    String tag = link.substring(0, link.lastIndexOf('>'));

    assertThat(link.substring(1)).doesNotContain("<");
    assertThat(tag.chars().filter(c -> c == '"')).hasSize(6);
  }

  @Test
  void text_is_what_it_was_once_a_browser_has_read_it() {
    String html = formats("<b>&'\"</b> 园", new FormatLink("n", "/x?a=1&b=\"'<", "t"));

    assertThat(html).contains(START + "&lt;b&gt;&amp;'\"&lt;/b&gt; 园\n");
    assertThat(html).contains("href=\"/x?a=1&amp;b=&#34;&#39;&lt;\"");
  }

  @Test
  void an_address_that_would_run_a_script_leads_nowhere() {
    String html = formats("", new FormatLink("n", "javascript:alert(1)", "t"));

    assertThat(html).contains("href=\"\"").doesNotContain("javascript");
  }

  @Test
  void only_the_import_map_goes_unescaped() throws Exception {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      List<String> unsafe =
          files
              .filter(Files::isRegularFile)
              .flatMap(TemplatePageTest::lines)
              .filter(line -> line.contains("$unsafe"))
              .toList();
      assertThat(unsafe)
          .containsExactly("<script type=\"importmap\">$unsafe{PageMap.IMPORTS}</script>");
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String formats(String before, FormatLink link) {
    Map<String, Object> parameters = Map.of("before", before, "links", List.of(link));
    byte[] bytes = new TemplatePage("html/formats", parameters).bytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
