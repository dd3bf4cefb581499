package org.parkatlas.api.features;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.Notices;
import org.parkatlas.api.html.PageLink;
import org.parkatlas.api.html.PageMap;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.catalog.Collection;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Text;

/**
 * One collection as a page: what it is, how much there is, where, and its fields.
 *
 * @param notice on the shapes, or null
 * @param ways to what is told about it elsewhere
 */
record CollectionPage(
    CollectionDef def,
    int size,
    String notice,
    List<Fact> facts,
    List<PageLink> ways,
    Optional<PageMap> map) {
  /** More would take longer to draw than to look at. */
  private static final int MOST_DRAWN = 500;

  private static final Map<String, Text> WAYS =
      Map.of(
          "describedby", Text.of("字段结构（JSON Schema）", "Schema of the fields (JSON Schema)"),
          "queryables", Text.of("可筛选字段", "Queryables: what to filter by"),
          "sortables", Text.of("可排序字段", "Sortables: what to sort by"),
          "tilesets-vector", Text.of("矢量切片", "Vector tiles"));

  static WebPage of(Exchange exchange, Collection collection) {
    CollectionDef def = collection.def();
    CollectionPage view =
        new CollectionPage(
            def,
            collection.size(),
            Notices.onShapes(collection).map(exchange::in).orElse(null),
            facts(exchange, collection),
            ways(exchange, collection),
            collection.extent().map(box -> map(collection, box)));
    return TemplatePage.of(exchange, exchange.in(def.title()), "features/collection", view);
  }

  private static List<Fact> facts(Exchange exchange, Collection collection) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(exchange.in(Text.of("编号", "Id")), collection.def().id()));
    facts.add(new Fact(exchange.in(Text.of("要素数", "Features")), "" + collection.size()));
    facts.add(
        new Fact(exchange.in(Text.of("图形", "Shapes")), exchange.in(shapes(collection.def()))));
    collection
        .years()
        .map(
            years ->
                years.first() == years.last()
                    ? "" + years.first()
                    : years.first() + "–" + years.last())
        .ifPresent(years -> facts.add(new Fact(exchange.in(Text.of("年份", "Years")), years)));
    String extent = exchange.in(Text.of("范围（经度，纬度）", "Extent (longitude, latitude)"));
    collection.extent().ifPresent(box -> facts.add(new Fact(extent, corners(box))));
    return facts;
  }

  private static String corners(Bbox box) {
    return "%.4f, %.4f – %.4f, %.4f".formatted(box.west(), box.south(), box.east(), box.north());
  }

  private static Text shapes(CollectionDef def) {
    return switch (def.geometry()) {
      case POINT -> Text.of("点", "points");
      case POLYGON -> Text.of("面", "polygons");
      case POINT_OR_LINE -> Text.of("点和线", "points and lines");
      case NONE -> Text.of("无（数据表）", "none: a table");
    };
  }

  private static PageMap map(Collection collection, Bbox box) {
    CollectionDef def = collection.def();
    if (collection.size() > MOST_DRAWN) {
      return PageMap.extent(def.title(), box);
    }
    String items = "/api/collections/" + def.id() + "/items";
    String source = items + "?f=geojson&limit=" + MOST_DRAWN;
    return PageMap.features(def.title(), source, items, collection.features(Reader.PUBLIC));
  }

  /** The links of the JSON document, by what they lead to. */
  private static List<PageLink> ways(Exchange exchange, Collection collection) {
    List<PageLink> ways = new ArrayList<>();
    for (JsonNode link :
        CollectionJson.of(collection, exchange.systems(), exchange.links()).get("links")) {
      String rel = link.get("rel").textValue();
      String type = link.get("type").textValue();
      Text title = WAYS.get(rel.substring(rel.lastIndexOf('/') + 1));
      if (title != null && !type.equals(Format.HTML.mediaType())) {
        String address = PageLink.address(exchange, link.get("href").textValue());
        ways.add(new PageLink(address, exchange.in(title)));
      }
    }
    return ways;
  }
}
