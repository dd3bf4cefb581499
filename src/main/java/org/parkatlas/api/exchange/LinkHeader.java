package org.parkatlas.api.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The header {@code Link} (RFC 8288), for clients of formats that have no place for a link. */
public final class LinkHeader {
  public static final String NAME = "Link";

  private final List<String> links = new ArrayList<>();

  public void add(String rel, String href) {
    links.add("<" + href + ">; rel=\"" + rel + '"');
  }

  public void add(String rel, String href, Format format) {
    links.add("<" + href + ">; rel=\"" + rel + "\"; type=\"" + format.mediaType() + '"');
  }

  /** Its value; empty if there is no link. */
  public Optional<String> text() {
    return links.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", links));
  }
}
