package org.parkatlas.api.html;

import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.model.Lang;
import org.parkatlas.model.Text;

/** What every template knows: the page's title and language, and what stands around its content. */
public record PageFrame(Exchange exchange, String title) {
  /** As HTML names it. */
  public String lang() {
    return exchange.lang().tag();
  }

  public boolean chinese() {
    return exchange.lang() == Lang.ZH;
  }

  /** The words in the page's language. */
  public String in(String zh, String en) {
    return chinese() ? zh : en;
  }

  public String in(Text text) {
    return exchange.in(text);
  }

  /** The same address, in the language that was asked for by parameter. */
  public String href(String address) {
    return PageLink.address(exchange, address);
  }

  /** This page's own address with one parameter set. */
  public String selfWith(String name, String value) {
    return exchange.selfWith(name, value);
  }

  boolean synthetic() {
    return exchange.snapshot().synthetic();
  }

  List<PageLink> crumbs() {
    return Crumbs.above(this);
  }
}
