package org.parkatlas.api.features;

import java.util.List;
import java.util.Map;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.api.features.FieldChoices.Choice;
import org.parkatlas.api.html.PageAddress;
import org.parkatlas.api.html.PageLink;
import org.parkatlas.catalog.Collection;

/**
 * A search box and, for each field with few values, its values to choose from.
 *
 * <p>The choices are links, not a form: a form sends its empty fields too, and an empty value is
 * another question than none.
 *
 * @param kept parameters that a search leaves as they are
 * @param searched what is searched for now, or an empty text
 * @param conditions those that have no choices here, each with the address without it
 */
record ItemFilters(
    boolean searchable,
    Map<String, String> kept,
    String searched,
    List<PageLink> conditions,
    List<Choice> choices) {
  private static final String SEARCH = "q";
  private static final List<String> CONDITIONS =
      List.of(SEARCH, "filter", "bbox", "datetime", "sortby");

  static ItemFilters of(PageAddress address, Collection collection) {
    return new ItemFilters(
        address.knows(SEARCH),
        address.givenBut(SEARCH),
        address.exchange().params().text(SEARCH).orElse(""),
        conditions(address),
        new FieldChoices(address, collection).all());
  }

  private static List<PageLink> conditions(PageAddress address) {
    Params params = address.exchange().params();
    return CONDITIONS.stream()
        .filter(name -> address.knows(name) && params.text(name).isPresent())
        .map(name -> new PageLink(address.with(name, null), name + "=" + params.text(name).get()))
        .toList();
  }
}
