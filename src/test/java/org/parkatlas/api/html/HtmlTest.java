package org.parkatlas.api.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.parkatlas.api.exchange.Json;

class HtmlTest {
  @Test
  void text_and_attributes_are_escaped() {
    String html = new Html().element("p", "<b>&'", "title", "\"><script>").toString();

    assertThat(html).isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#39;</p>\n");
  }

  @Property
  void no_text_opens_an_element_or_leaves_its_attribute(@ForAll String text) {
    String html = new Html().element("p", text, "title", text).toString();
    String inside = html.substring("<p title=\"".length(), html.length() - "</p>\n".length());

    assertThat(inside).doesNotContain("<").containsOnlyOnce("\">");
  }

  @Property
  void json_in_a_script_stays_in_it_and_stays_what_it_was(@ForAll String text) throws Exception {
    String json = Json.object().put("name", text + "</script><!--").toString();
    String html = new Html().json("application/json", json).toString();

    String start = "<script type=\"application/json\">";
    String inside = html.substring(start.length(), html.length() - "</script>\n".length());
    assertThat(inside).doesNotContain("<");
    assertThat(new ObjectMapper().readTree(inside)).isEqualTo(new ObjectMapper().readTree(json));
  }
}
