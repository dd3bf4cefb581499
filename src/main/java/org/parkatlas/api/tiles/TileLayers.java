package org.parkatlas.api.tiles;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.api.params.DatetimeParam;
import org.parkatlas.api.params.ItemQuery;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.NotFound;
import org.parkatlas.tile.TileLayer;

/**
 * Which collections a request for tiles is about, and which of their features.
 *
 * <p>One collection takes the conditions that its items take. The whole map takes {@code datetime}
 * and {@code collections}; without the latter it has every stored collection that has shapes. What
 * is derived, land efficiency with a shape for each zone, year and basis, is drawn over itself many
 * times: the whole map has it only when it is named.
 *
 * @param question the same for the same layers and conditions
 */
record TileLayers(List<TileLayer> layers, String question) {
  private static final List<String> WHOLE_MAP = List.of("collections", "datetime");

  /** Names of a collection's parameters: the conditions that its items take. */
  static List<String> known(CollectionDef def) {
    return ItemQuery.knownConditions(def);
  }

  /** Names of the whole map's parameters. */
  static List<String> known() {
    return WHOLE_MAP;
  }

  /**
   * The request, understood.
   *
   * @throws NotFound if the collection of the path does not exist or has no shapes
   * @throws InvalidInput if a parameter is unknown
   */
  static Exchange exchange(Context ctx, Snapshot snapshot, List<Format> formats) {
    List<String> known = ofCollection(ctx) ? known(collection(ctx, snapshot).def()) : known();
    return Exchange.of(ctx, snapshot, known, formats);
  }

  static boolean ofCollection(Context ctx) {
    return ctx.pathParamMap().containsKey("collection");
  }

  /**
   * @throws InvalidInput if a parameter cannot be used
   */
  static TileLayers of(Exchange exchange) {
    Params params = exchange.params();
    if (!ofCollection(exchange.ctx())) {
      return wholeMap(params, exchange.snapshot());
    }
    Collection collection = collection(exchange.ctx(), exchange.snapshot());
    exchange.about(collection);
    Query query = ItemQuery.conditions(params, collection.def(), exchange.systems());
    String question = collection.def().id() + conditions(params);
    return new TileLayers(List.of(new TileLayer(collection, query)), question);
  }

  /** The parameters that say which features, as a query string. */
  static String conditions(Params params) {
    return params.queryWithout("f", "lang");
  }

  private static Collection collection(Context ctx, Snapshot snapshot) {
    Collection collection = snapshot.collection(ctx.pathParam("collection"));
    if (collection.def().geometry() == GeometryKind.NONE) {
      throw new NotFound("tileset of", collection.def().id(), "It has no shapes; see its items.");
    }
    return collection;
  }

  private static TileLayers wholeMap(Params params, Snapshot snapshot) {
    Query query =
        Query.all().withYears(params.text("datetime").map(DatetimeParam::of).orElse(null));
    List<TileLayer> layers =
        chosen(params.text("collections"), snapshot).stream()
            .map(collection -> new TileLayer(collection, query))
            .toList();
    return new TileLayers(layers, conditions(params));
  }

  private static List<Collection> chosen(Optional<String> names, Snapshot snapshot) {
    List<Collection> drawn =
        snapshot.collections().stream()
            .filter(collection -> collection.def().geometry() != GeometryKind.NONE)
            .toList();
    if (names.isEmpty()) {
      return drawn.stream().filter(collection -> !collection.def().derived()).toList();
    }
    List<Collection> chosen = new ArrayList<>();
    for (String name : new LinkedHashSet<>(Arrays.asList(names.get().split(",", -1)))) {
      chosen.add(
          drawn.stream()
              .filter(collection -> collection.def().id().equals(name.trim()))
              .findFirst()
              .orElseThrow(() -> noLayer(names.get(), name, drawn)));
    }
    return chosen;
  }

  private static InvalidInput noLayer(String all, String name, List<Collection> drawn) {
    return new InvalidInput(
        "collections",
        all,
        "names “" + name + "”, which is not a collection with shapes",
        "Separate by commas any of "
            + drawn.stream().map(collection -> collection.def().id()).toList()
            + ".");
  }
}
