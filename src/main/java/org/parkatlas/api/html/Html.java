package org.parkatlas.api.html;

/** Writes HTML. Text and attribute values reach the page only through here, escaped. */
public final class Html {
  private final StringBuilder out = new StringBuilder(4096);

  /**
   * @param attributes names and values in turn
   */
  public Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  public Html close(String tag) {
    out.append("</").append(tag).append(">\n");
    return this;
  }

  public Html text(String text) {
    escape(text);
    return this;
  }

  /** An element that holds only text. */
  public Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  public Html link(String href, String text) {
    return element("a", text, "href", href);
  }

  /** An element without content or end tag, such as {@code meta}. */
  public Html empty(String tag, String... attributes) {
    open(tag, attributes);
    out.append('\n');
    return this;
  }

  /**
   * A script element that holds JSON. Inside it a browser knows no escapes and ends it at the first
   * {@code </script}, so no {@code <} gets in: JSON can write it otherwise.
   */
  Html json(String type, String json) {
    open("script", "type", type);
    out.append(json.replace("<", "\\u003c"));
    return close("script");
  }

  /** A row of cells: {@code th} in a head, {@code td} below. */
  public Html row(String cell, String... texts) {
    open("tr");
    for (String text : texts) {
      element(cell, text);
    }
    return close("tr");
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
