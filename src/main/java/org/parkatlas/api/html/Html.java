package org.parkatlas.api.html;

/** Writes HTML where no template does; text and attribute values are escaped. */
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
