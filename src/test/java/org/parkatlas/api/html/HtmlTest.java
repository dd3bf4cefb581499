package org.parkatlas.api.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

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
}
