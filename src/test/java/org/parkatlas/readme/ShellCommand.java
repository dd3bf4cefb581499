package org.parkatlas.readme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One command of a fenced block. It goes on to the next line after {@code \}, {@code |}, {@code &&}
 * or {@code ||}, while a quote is open, and until the end of a here-document.
 *
 * @param line 1-based line of the document it starts at
 */
record ShellCommand(int line, String text) {
  private static final String ASSIGNMENTS = "(?:[A-Z_]+=\\S*\\s+)*";
  private static final Pattern MAKE = Pattern.compile(ASSIGNMENTS + "make(\\s+(.*))?");
  private static final Pattern SERVE =
      Pattern.compile(
          ASSIGNMENTS + "java\\s+-jar\\s+target/parkatlas\\.jar(\\s+serve\\b.*|\\s+--?.*)?");
  private static final Pattern OPTION = Pattern.compile("(?<=\\s)--[a-z][a-z-]*");
  private static final Pattern HERE_DOCUMENT = Pattern.compile("<<-?\\s*['\"]?(\\w+)['\"]?");
  private static final Pattern GOES_ON = Pattern.compile("(\\\\|\\||&&)\\s*$");

  static List<ShellCommand> of(Markdown document) {
    return document.blocks("sh").stream().flatMap(block -> of(block).stream()).toList();
  }

  static List<ShellCommand> of(Markdown.Block block) {
    List<ShellCommand> commands = new ArrayList<>();
    List<String> lines = block.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).strip().startsWith("#")) {
        int first = i;
        while (i + 1 < lines.size() && isOpen(String.join("\n", lines.subList(first, i + 1)))) {
          i++;
        }
        String text = String.join("\n", lines.subList(first, i + 1)).strip();
        commands.add(new ShellCommand(block.firstLine() + first, text));
      }
    }
    return commands;
  }

  private static boolean isOpen(String text) {
    Matcher here = HERE_DOCUMENT.matcher(text);
    if (here.find()) {
      return !text.lines().skip(1).anyMatch(line -> line.strip().equals(here.group(1)));
    }
    return GOES_ON.matcher(text).find() || hasOpenQuote(text);
  }

  private static boolean hasOpenQuote(String text) {
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote != '\'') {
        i++;
      } else if (quote == 0 && (c == '\'' || c == '"')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    return quote != 0;
  }

  /** Whether it calls make: then it is compared with the Makefile, not run. */
  boolean isMake() {
    return MAKE.matcher(withoutComment()).matches();
  }

  /** The targets it asks make for; none for {@code make} alone. */
  List<String> makeTargets() {
    Matcher make = MAKE.matcher(withoutComment());
    if (!make.matches() || make.group(2) == null) {
      return List.of();
    }
    return List.of(make.group(2).strip().split("\\s+")).stream()
        .filter(word -> !word.contains("=") && !word.startsWith("-"))
        .toList();
  }

  /** Whether it starts the server, which would not end: then only its options are checked. */
  boolean isServe() {
    String text = withoutComment();
    return SERVE.matcher(text).matches() && !text.matches(".*\\s(--help|-h|--version|-V)\\b.*");
  }

  /** The names of its long options, such as {@code --port}. */
  List<String> options() {
    return OPTION.matcher(withoutComment()).results().map(MatchResult::group).toList();
  }

  String withoutComment() {
    return text.contains("\n") ? text : text.replaceFirst("\\s+#\\s.*$", "");
  }
}
