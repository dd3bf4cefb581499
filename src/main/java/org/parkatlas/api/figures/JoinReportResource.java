package org.parkatlas.api.figures;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.api.html.Html;
import org.parkatlas.api.html.HtmlPage;
import org.parkatlas.api.html.PlainText;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Level;
import org.parkatlas.model.Measure;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Text;

/** {@code /api/join-report}: what each spatial join took in and where it went. */
public final class JoinReportResource {
  static final List<String> PARAMETERS = List.of("level", "year", "measure");

  private static final Text LAND =
      Text.of(
          "输入＝匹配＋区外＋无图形＋当年后供应＋无供应年份＋无面积，宗数与面积均平衡；只有匹配部分计入土地产出效率的面积。",
          "Input = matched + outside + without a shape + supplied later + without a year + without"
              + " an area, in parcels and in area; only what is matched is in the area of land"
              + " efficiency.");

  private final Catalog catalog;

  public JoinReportResource(Catalog catalog) {
    this.catalog = catalog;
  }

  public void answer(Context ctx) throws IOException {
    Snapshot snapshot = catalog.current();
    Exchange exchange = Exchange.of(ctx, snapshot, PARAMETERS, Exchange.JSON_OR_HTML);
    List<Feature> reports = reports(exchange.params(), snapshot);
    if (!exchange.answered()) {
      exchange.send(() -> document(exchange, reports), () -> page(exchange, reports));
    }
  }

  private static List<Feature> reports(Params params, Snapshot snapshot) {
    Collection collection = snapshot.collection(snapshot.atlas().joinReports().id());
    Optional<String> level = params.text("level").map(snapshot.atlas()::level).map(Level::code);
    Atlas atlas = snapshot.atlas();
    String measure =
        params
            .text("measure")
            .map(atlas::measure)
            .or(atlas::mainMeasure)
            .map(Measure::code)
            .orElse("");
    Optional<Integer> year =
        params.text("year").map(text -> EfficiencyResource.year(params, years(collection)));
    List<String> levels = snapshot.atlas().levels().stream().map(Level::code).toList();
    return collection.features(Reader.PUBLIC).stream()
        .filter(row -> measure.equals(row.string("measure")))
        .filter(row -> level.isEmpty() || level.get().equals(row.string("level")))
        .filter(row -> year.isEmpty() || row.integer("year") == year.get().longValue())
        .sorted(
            Comparator.comparing((Feature row) -> levels.indexOf(row.string("level")))
                .thenComparing(Feature::year))
        .toList();
  }

  private static List<Integer> years(Collection collection) {
    return collection.features(Reader.PUBLIC).stream()
        .map(row -> row.year().intValue())
        .distinct()
        .sorted()
        .toList();
  }

  private static ObjectNode document(Exchange exchange, List<Feature> reports) {
    ObjectNode document = Json.object();
    ArrayNode rows = document.putArray("reports");
    reports.forEach(row -> rows.add(JoinReportJson.of(row)));
    document.set("links", exchange.selfLinks(Exchange.JSON_OR_HTML));
    return document;
  }

  private static HtmlPage page(Exchange exchange, List<Feature> reports) {
    CollectionDef def = exchange.snapshot().atlas().joinReports();
    HtmlPage page = new HtmlPage(exchange, exchange.in(def.title()));
    page.paragraph(exchange.in(def.description()));
    Html html = page.html().open("div", "class", "wide").open("table").open("thead");
    html.row(
        "th",
        exchange.in(Text.of("层级", "Level")),
        exchange.in(Text.of("年份", "Year")),
        exchange.in(Text.of("输入（数／元）", "Input (count / yuan)")),
        exchange.in(Text.of("匹配", "Matched")),
        exchange.in(Text.of("区外", "Outside")),
        exchange.in(Text.of("剔除（数据无效）", "Rejected")));
    html.close("thead").open("tbody");
    reports.forEach(row -> row(html, exchange, row));
    html.close("tbody").close("table").close("div");
    land(page, exchange, reports);
    return page;
  }

  private static void land(HtmlPage page, Exchange exchange, List<Feature> reports) {
    page.heading(Text.of("已供应土地", "Supplied land"));
    page.paragraph(exchange.in(LAND));
    Html html = page.html().open("div", "class", "wide").open("table").open("thead");
    html.row(
        "th",
        exchange.in(Text.of("层级", "Level")),
        exchange.in(Text.of("年份", "Year")),
        exchange.in(Text.of("输入（宗／平方米）", "Input (parcels / m²)")),
        exchange.in(Text.of("匹配", "Matched")),
        exchange.in(Text.of("区外", "Outside")),
        exchange.in(Text.of("无图形", "Without a shape")),
        exchange.in(Text.of("当年后供应", "Supplied later")),
        exchange.in(Text.of("无供应年份", "Without a year")),
        exchange.in(Text.of("无面积", "Without an area")));
    html.close("thead").open("tbody");
    for (Feature row : reports) {
      start(html, exchange, row);
      for (String part : JoinReportJson.LAND) {
        String field = JoinReportJson.landField(part);
        cell(html, row, field + "Count", field + "AreaM2");
      }
      html.close("tr");
    }
    html.close("tbody").close("table").close("div");
  }

  private static void row(Html html, Exchange exchange, Feature row) {
    start(html, exchange, row);
    for (String sum : JoinReportJson.SUMS) {
      cell(html, row, sum + "Count", sum + "AmountYuan");
    }
    html.close("tr");
  }

  private static void start(Html html, Exchange exchange, Feature row) {
    html.open("tr")
        .element("td", exchange.in(exchange.snapshot().atlas().level(row.string("level")).title()));
    html.element("td", PlainText.of(row.value("year")));
  }

  private static void cell(Html html, Feature row, String count, String amount) {
    String text = row.value(count) + " / " + PlainText.of(row.value(amount));
    html.element("td", text, "class", "number");
  }
}
