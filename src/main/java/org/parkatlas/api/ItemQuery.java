package org.parkatlas.api;

import java.util.ArrayList;
import java.util.List;
import org.parkatlas.catalog.Query;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;

/** The parameters of items. */
final class ItemQuery {
  static final int DEFAULT_LIMIT = 10;
  static final int MAX_LIMIT = 10_000;

  private ItemQuery() {}

  /** Names of a collection's parameters. */
  static List<String> known(CollectionDef def) {
    List<String> names = new ArrayList<>(List.of("bbox", "datetime", "limit", "after"));
    def.queryables().stream().map(FieldDef::name).forEach(names::add);
    return names;
  }

  static Query of(Params params, CollectionDef def) {
    Bbox bbox = params.text("bbox").map(BboxParam::of).orElse(null);
    return new Query(
        // The standard has a box match what has no shape; a table has nothing else.
        def.geometry() == GeometryKind.NONE ? null : bbox,
        params.text("datetime").map(DatetimeParam::of).orElse(null),
        params.equalTo(def.queryables()),
        params.integer("limit", 1, MAX_LIMIT, DEFAULT_LIMIT),
        params.text("after").orElse(null));
  }
}
