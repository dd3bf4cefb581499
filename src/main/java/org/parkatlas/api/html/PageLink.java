package org.parkatlas.api.html;

import org.parkatlas.api.exchange.Exchange;

/**
 * A link on a page, its text in the page's language.
 *
 * @param address null where the page shows already what it would lead to
 */
public record PageLink(String address, String text) {
  /** The address of another page, in the language that was asked for by parameter. */
  public static String address(Exchange exchange, String path) {
    return exchange.params().text("lang").map(lang -> path + "?lang=" + lang).orElse(path);
  }
}
