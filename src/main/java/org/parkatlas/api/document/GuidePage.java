package org.parkatlas.api.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.TemplatePage;

/**
 * The developers' guide as a page. Without JavaScript all examples stand below one another.
 *
 * @param origin the server's address as the reader knows it
 */
record GuidePage(String origin) {
  /** {@code `code`}, {@code **emphasis**} or {@code [text](/path)}. */
  private static final Pattern MARK =
      Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)\\]\\((/[^)]*)\\)");

  /**
   * A run of text.
   *
   * @param path what it leads to, or null
   */
  record Piece(String text, boolean code, boolean strong, String path) {
    static Piece plain(String text) {
      return new Piece(text, false, false, null);
    }
  }

  static WebPage of(Exchange exchange) {
    GuidePage guide = new GuidePage(exchange.links().origin());
    return TemplatePage.of(exchange, exchange.in(GuideResource.TITLE), "document/guide", guide);
  }

  List<GuideExample> examples(GuideTopic topic) {
    return topic.examples().stream().map(example -> example.at(origin)).toList();
  }

  /** A paragraph, with what is marked in it apart. */
  List<Piece> pieces(String paragraph) {
    String text = paragraph.replace(GuideTopic.ORIGIN, origin);
    List<Piece> pieces = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int done = 0;
    while (mark.find()) {
      pieces.add(Piece.plain(text.substring(done, mark.start())));
      pieces.add(marked(mark));
      done = mark.end();
    }
    pieces.add(Piece.plain(text.substring(done)));
    return pieces;
  }

  private static Piece marked(Matcher mark) {
    if (mark.group(1) != null) {
      return new Piece(mark.group(1), true, false, null);
    }
    return mark.group(2) != null
        ? new Piece(mark.group(2), false, true, null)
        : new Piece(mark.group(3), false, false, mark.group(4));
  }
}
