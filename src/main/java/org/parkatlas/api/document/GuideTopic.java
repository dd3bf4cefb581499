package org.parkatlas.api.document;

import java.util.ArrayList;
import java.util.List;
import org.parkatlas.model.Text;

/**
 * A chapter of the developers' guide.
 *
 * @param id its anchor on the page
 * @param paragraphs with {@code `code`}, {@code **emphasis**} and {@code [links](/path)}
 */
record GuideTopic(String id, Text title, List<Text> paragraphs, List<GuideExample> examples) {
  /** Stands in the resources for the address that the reader used. */
  static final String ORIGIN = "http://localhost:8080";

  private static final String FENCE = "```";

  /**
   * Reads a chapter: a line {@code # Chinese | English}; paragraphs of one line each, {@code zh:}
   * followed by {@code en:}; examples between {@code ```kind client} and {@code ```}, each with a
   * line {@code => piece of its output} after it. Empty lines part them.
   */
  static GuideTopic of(String id, String text) {
    List<Text> paragraphs = new ArrayList<>();
    List<GuideExample> examples = new ArrayList<>();
    Text title = null;
    List<String> lines = text.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.startsWith("# ")) {
        String[] names = line.substring(2).split(" \\| ");
        title = Text.of(names[0], names[1]);
      } else if (line.startsWith("zh: ")) {
        paragraphs.add(Text.of(after("zh: ", line), after("en: ", lines.get(++at))));
      } else if (line.startsWith(FENCE)) {
        int end = at + 1 + lines.subList(at + 1, lines.size()).indexOf(FENCE);
        String[] info = line.substring(FENCE.length()).split(" ", 2);
        String code = String.join("\n", lines.subList(at + 1, end));
        String shows = after("=> ", lines.get(end + 1));
        examples.add(new GuideExample(info[0], info[1], code, shows));
        at = end + 1;
      } else if (!line.isBlank()) {
        throw new IllegalStateException(id + " line " + (at + 1) + " is of no kind: " + line);
      }
    }
    return new GuideTopic(id, title, paragraphs, examples);
  }

  private static String after(String mark, String line) {
    if (!line.startsWith(mark)) {
      throw new IllegalStateException("Expected “" + mark + "” instead of: " + line);
    }
    return line.substring(mark.length());
  }
}
