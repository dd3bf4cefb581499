package org.parkatlas.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One Markdown document, as far as commands, links and headings go.
 *
 * @param prose lines outside fenced blocks; the others are empty, so that numbers stay right
 * @param blocks the fenced blocks
 */
record Markdown(Path file, List<String> prose, List<Block> blocks) {
  private static final Pattern FENCE = Pattern.compile("\\s*(```+|~~~+)\\s*(\\S*).*");
  private static final Pattern LINK = Pattern.compile("\\]\\(\\s*<?([^)\\s>]+)>?[^)]*\\)");
  private static final Pattern REFERENCE = Pattern.compile("^\\s*\\[[^]]+\\]:\\s*<?([^\\s>]+)");
  private static final Pattern HTML = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
  private static final Pattern CODE_SPAN = Pattern.compile("`[^`]*`");

  /**
   * @param language the word after the fence, such as {@code sh}
   * @param firstLine 1-based line of its first line in the document
   */
  record Block(String language, int firstLine, List<String> lines) {}

  /**
   * @param line 1-based
   */
  record Link(int line, String target) {}

  static Markdown read(Path file) {
    try {
      return of(file, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Markdown of(Path file, List<String> lines) {
    List<String> prose = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    String fence = null;
    for (String line : lines) {
      Matcher matcher = FENCE.matcher(line);
      boolean isFence = matcher.matches();
      prose.add(fence == null && !isFence ? line : "");
      if (fence == null && isFence) {
        fence = matcher.group(1);
        blocks.add(new Block(matcher.group(2), prose.size() + 1, new ArrayList<>()));
      } else if (fence != null && line.strip().equals(fence)) {
        fence = null;
      } else if (fence != null) {
        blocks.get(blocks.size() - 1).lines().add(line);
      }
    }
    return new Markdown(file, prose, blocks);
  }

  /** The blocks marked with this language. */
  List<Block> blocks(String language) {
    return blocks.stream().filter(block -> block.language().equals(language)).toList();
  }

  /** Links and images, those in code left out. */
  List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < prose.size(); i++) {
      String line = CODE_SPAN.matcher(prose.get(i)).replaceAll("");
      int number = i + 1;
      Stream.of(LINK, REFERENCE, HTML)
          .flatMap(pattern -> pattern.matcher(line).results())
          .forEach(match -> links.add(new Link(number, match.group(1))));
    }
    return links;
  }

  /** The fragments that GitHub gives the headings. */
  Set<String> anchors() {
    Set<String> anchors = new HashSet<>();
    for (String line : prose) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String anchor = anchor(heading.group(1));
        String unique = anchor;
        for (int n = 1; !anchors.add(unique); n++) {
          unique = anchor + "-" + n;
        }
      }
    }
    return anchors;
  }

  private static String anchor(String heading) {
    String text = heading.replaceAll("\\[([^]]*)\\]\\([^)]*\\)", "$1");
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
        .replace(' ', '-');
  }
}
