package org.parkatlas.api.features;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.html.Html;
import org.parkatlas.api.html.HtmlPage;
import org.parkatlas.api.html.Notices;
import org.parkatlas.api.html.PageMap;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Text;

/** One collection as a page: what it is, how much there is, where, and its fields. */
final class CollectionPage {
  /** More would take longer to draw than to look at. */
  private static final int MOST_DRAWN = 500;

  private static final Map<String, Text> WAYS =
      Map.of(
          "describedby", Text.of("字段结构（JSON Schema）", "Schema of the fields (JSON Schema)"),
          "queryables", Text.of("可筛选字段", "Queryables: what to filter by"),
          "sortables", Text.of("可排序字段", "Sortables: what to sort by"),
          "tilesets-vector", Text.of("矢量切片", "Vector tiles"));

  private CollectionPage() {}

  static HtmlPage of(Exchange exchange, Collection collection) {
    CollectionDef def = collection.def();
    HtmlPage page = new HtmlPage(exchange, exchange.in(def.title()));
    page.paragraph(exchange.in(def.description()));
    Notices.onShapes(collection).ifPresent(page::notice);
    page.html().open("div", "class", "overview").open("div");
    facts(page.html(), exchange, collection);
    page.html().open("p", "class", "main-way");
    String all = "全部 " + collection.size() + " 条要素 ›";
    String allEn = "All " + collection.size() + " features ›";
    String items = "/api/collections/" + def.id() + "/items";
    page.html().link(page.href(items), exchange.in(Text.of(all, allEn))).close("p");
    ways(page, exchange, collection);
    page.html().close("div");
    map(page, exchange, collection);
    page.html().close("div");
    page.heading(Text.of("字段", "Fields"));
    fields(page.html(), exchange, def.publicFields());
    return page;
  }

  private static void facts(Html html, Exchange exchange, Collection collection) {
    html.open("table", "class", "facts").open("tbody");
    fact(html, exchange.in(Text.of("编号", "Id")), collection.def().id());
    fact(html, exchange.in(Text.of("要素数", "Features")), Integer.toString(collection.size()));
    fact(html, exchange.in(Text.of("图形", "Shapes")), exchange.in(shapes(collection.def())));
    collection
        .years()
        .ifPresent(
            years ->
                fact(
                    html,
                    exchange.in(Text.of("年份", "Years")),
                    years.first() == years.last()
                        ? "" + years.first()
                        : years.first() + "–" + years.last()));
    collection
        .extent()
        .ifPresent(
            box ->
                fact(
                    html,
                    exchange.in(Text.of("范围（经度，纬度）", "Extent (longitude, latitude)")),
                    "%.4f, %.4f – %.4f, %.4f"
                        .formatted(box.west(), box.south(), box.east(), box.north())));
    html.close("tbody").close("table");
  }

  private static void fact(Html html, String name, String value) {
    html.open("tr").element("th", name, "scope", "row").element("td", value).close("tr");
  }

  private static Text shapes(CollectionDef def) {
    return switch (def.geometry()) {
      case POINT -> Text.of("点", "points");
      case POLYGON -> Text.of("面", "polygons");
      case POINT_OR_LINE -> Text.of("点和线", "points and lines");
      case NONE -> Text.of("无（数据表）", "none: a table");
    };
  }

  private static void map(HtmlPage page, Exchange exchange, Collection collection) {
    collection
        .extent()
        .ifPresent(
            box -> {
              PageMap map = new PageMap(page, exchange);
              String title = exchange.in(collection.def().title());
              if (collection.size() > MOST_DRAWN) {
                map.extent(title, box);
              } else {
                String items = "/api/collections/" + collection.def().id() + "/items";
                String source = items + "?f=geojson&limit=" + MOST_DRAWN;
                map.features(title, source, items, collection.features(Reader.PUBLIC));
              }
            });
  }

  /** The links of the JSON document, by what they lead to. */
  private static void ways(HtmlPage page, Exchange exchange, Collection collection) {
    Html html = page.html().open("ul", "class", "ways");
    for (JsonNode link :
        CollectionJson.of(collection, exchange.systems(), exchange.links()).get("links")) {
      String rel = link.get("rel").textValue();
      String type = link.get("type").textValue();
      Text title = WAYS.get(rel.substring(rel.lastIndexOf('/') + 1));
      if (title != null && !type.equals(Format.HTML.mediaType())) {
        String address = page.href(link.get("href").textValue());
        html.open("li").link(address, exchange.in(title)).close("li");
      }
    }
    html.close("ul");
  }

  /** A table of fields: name, title, type, unit, allowed values. */
  static void fields(Html html, Exchange exchange, List<FieldDef> fields) {
    html.open("div", "class", "wide").open("table").open("thead");
    html.row(
        "th",
        exchange.in(Text.of("名称", "Name")),
        exchange.in(Text.of("含义", "Meaning")),
        exchange.in(Text.of("类型", "Type")),
        exchange.in(Text.of("单位", "Unit")),
        exchange.in(Text.of("取值", "Values")));
    html.close("thead").open("tbody");
    for (FieldDef field : fields) {
      html.open("tr").open("td").element("code", field.name()).close("td");
      html.element("td", exchange.in(field.title()));
      html.element("td", Schemas.type(field));
      html.element("td", field.temporal() ? "" : exchange.in(field.unit().symbol()));
      html.element("td", String.join("  ", field.values()), "class", "values").close("tr");
    }
    html.close("tbody").close("table").close("div");
  }
}
