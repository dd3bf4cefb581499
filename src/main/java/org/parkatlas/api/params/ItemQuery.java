package org.parkatlas.api.params;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.SortBy;
import org.parkatlas.catalog.Words;
import org.parkatlas.cql2.Filter;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.InvalidInput;

/** The parameters that choose features, and the page of them. */
public final class ItemQuery {
  public static final int DEFAULT_LIMIT = 10;
  public static final int MAX_LIMIT = 10_000;

  /** What chooses features by condition, wherever features are chosen. */
  public static final List<String> CONDITIONS =
      List.of("datetime", "filter", "filter-lang", "filter-crs", "q");

  /** The last is what the draft called the first; GDAL up to 3.6 asks for it. */
  private static final List<String> LANGUAGES = List.of("cql2-text", "cql2-json", "cql-text");

  private ItemQuery() {}

  /** Names of a collection's parameters. */
  public static List<String> known(CollectionDef def) {
    List<String> names = new ArrayList<>(knownConditions(def));
    names.addAll(List.of("bbox", "bbox-crs", "sortby", "limit", "after"));
    return names;
  }

  /** Names of the parameters of {@link #conditions}. */
  public static List<String> knownConditions(CollectionDef def) {
    List<String> names = new ArrayList<>(CONDITIONS);
    names.add(SortBy.ID);
    def.queryables().stream().map(FieldDef::name).forEach(names::add);
    return names;
  }

  public static Query of(Params params, CollectionDef def, List<Crs> systems) {
    Query query =
        conditions(params, def, systems)
            .withLimit(params.atMost("limit", MAX_LIMIT, DEFAULT_LIMIT))
            .withAfter(params.text("after").orElse(null));
    Query within = RegionParam.of(params, systems).map(query::withRegion).orElse(query);
    return params
        .text("sortby")
        .map(text -> within.withSort(SortParam.of(def, text)))
        .orElse(within);
  }

  /** The conditions alone, for all features that fulfil them. */
  public static Query conditions(Params params, CollectionDef def, List<Crs> systems) {
    return Query.all()
        .withYears(params.text("datetime").map(DatetimeParam::of).orElse(null))
        .withEquals(params.equalTo(def.queryables()))
        .withFilter(filter(params, def, systems).orElse(null))
        .withText(params.text("q").map(ItemQuery::words).orElse(null));
  }

  private static Optional<Filter> filter(Params params, CollectionDef def, List<Crs> systems) {
    Filter.Language language =
        params.choice("filter-lang", LANGUAGES).equals("cql2-json")
            ? Filter.Language.JSON
            : Filter.Language.TEXT;
    Crs crs = CrsParam.of(params, "filter-crs", systems);
    return params.text("filter").map(text -> Filter.of(def, text, language, crs));
  }

  private static Words words(String text) {
    Words words = Words.of(text);
    if (words.isEmpty()) {
      throw new InvalidInput("q", text, "has no word", "Give words, with commas between phrases.");
    }
    return words;
  }
}
