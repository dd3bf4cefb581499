package org.parkatlas.api.features;

import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.html.FormatLinks;
import org.parkatlas.api.html.Html;
import org.parkatlas.api.html.HtmlPage;
import org.parkatlas.api.html.PageMap;
import org.parkatlas.api.html.PlainText;
import org.parkatlas.api.html.ReadableValue;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Role;
import org.parkatlas.model.Text;

/** One feature as a page: its facts, where they come from, and where it lies. */
final class ItemPage {
  private final Exchange exchange;
  private final Feature feature;
  private final CollectionDef def;
  private final HtmlPage page;
  private final Html html;

  private ItemPage(Exchange exchange, Feature feature) {
    this.exchange = exchange;
    this.feature = feature;
    this.def = feature.def();
    this.page = new HtmlPage(exchange, title());
    this.html = page.html();
  }

  static HtmlPage of(Exchange exchange, Feature feature) {
    ItemPage item = new ItemPage(exchange, feature);
    item.write();
    return item.page;
  }

  private String title() {
    Text name = Text.of(named("name", "title"), named("nameEn", "titleEn", "name", "title"));
    return exchange.in(name);
  }

  /** The first of these fields that has a value, else the id. */
  private String named(String... fields) {
    for (String field : fields) {
      if (def.indexOf(field) >= 0 && feature.value(field) != null) {
        return feature.string(field);
      }
    }
    return feature.id();
  }

  private void write() {
    html.element("p", exchange.in(def.title()) + " · " + feature.id(), "class", "lead");
    Double accuracyM = feature.number(ProvenanceFields.SHAPE_ACCURACY_M.name());
    if (feature.geometry() != null && accuracyM != null) {
      estimated(PlainText.of(accuracyM));
    }
    html.open("div", "class", "overview feature").open("section", "class", "own");
    facts(Text.of("属性", "Properties"), own());
    html.close("section");
    if (feature.geometry() != null) {
      String path = "/api/collections/" + def.id() + "/items";
      String source = path + "/" + Links.encode(feature.id()) + "?f=" + Format.GEOJSON.code();
      new PageMap(page, exchange).features(title(), source, path, List.of(feature));
    }
    html.open("section", "class", "provenance");
    facts(Text.of("来源与可信程度", "Where this comes from"), ProvenanceFields.ALL);
    html.close("section").close("div");
    ways();
  }

  private void estimated(String metres) {
    page.notice(
        Text.of(
            "图形为估计，误差约 " + metres + " 米，不是法定边界。",
            "The shape is estimated to about " + metres + " m and is no legal boundary."));
  }

  private List<FieldDef> own() {
    return def.publicFields().stream()
        .filter(field -> !ProvenanceFields.ALL.contains(field))
        .toList();
  }

  /** Fields without a value are named together at the end, so that facts stand close. */
  private void facts(Text title, List<FieldDef> fields) {
    page.heading(title);
    html.open("table", "class", "facts").open("tbody");
    fields.stream().filter(field -> has(field)).forEach(this::fact);
    html.close("tbody").close("table");
    List<String> missing =
        fields.stream().filter(field -> !has(field)).map(f -> exchange.in(f.title())).toList();
    if (!missing.isEmpty()) {
      String before = exchange.in(Text.of("无数据：", "No data: "));
      String between = exchange.in(Text.of("、", ", "));
      html.element("p", before + String.join(between, missing), "class", "missing");
    }
  }

  private boolean has(FieldDef field) {
    return feature.value(field.name()) != null;
  }

  private void fact(FieldDef field) {
    String value = ReadableValue.of(field, feature.value(field.name()), exchange.lang());
    html.open("tr").element("th", exchange.in(ReadableValue.title(field)), "scope", "row");
    html.element("td", value).close("tr");
  }

  private void ways() {
    String items = "/api/collections/" + def.id() + "/items";
    html.open("p", "class", "ways");
    html.link(page.href(items), exchange.in(Text.of("‹ 全部要素", "‹ All features")));
    if (def.is(Role.ZONES) || def.is(Role.NODES)) {
      String lang = exchange.lang().tag().startsWith("en") ? "&lang=en" : "";
      html.link(
          "/#selected=" + def.id() + "/" + Links.encode(feature.id()) + lang,
          exchange.in(Text.of("在产业地图上查看", "Open on the main map")));
    }
    html.close("p");
    String before = exchange.in(Text.of("其他格式：", "Other formats: "));
    FormatLinks.write(html, exchange, before, ItemsResource.FORMATS);
  }
}
