package org.parkatlas.api.processes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.html.Html;
import org.parkatlas.api.html.HtmlPage;
import org.parkatlas.model.Text;
import org.parkatlas.process.Description;

/** Processes as pages. */
final class ProcessPage {
  private ProcessPage() {}

  static HtmlPage list(Exchange exchange, List<Description> processes) {
    HtmlPage page = new HtmlPage(exchange, exchange.in(ProcessesResource.TITLE));
    Html html = page.html().open("table").open("tbody");
    for (Description process : processes) {
      html.open("tr").open("td");
      html.link(page.href(ProcessJson.path(process)), exchange.in(process.title())).close("td");
      html.element("td", exchange.in(process.description())).close("tr");
    }
    html.close("tbody").close("table");
    html.open("p").link(page.href("/api/jobs"), exchange.in(JobsResource.TITLE)).close("p");
    return page;
  }

  static HtmlPage of(Exchange exchange, Description process) {
    HtmlPage page = new HtmlPage(exchange, exchange.in(process.title()));
    page.paragraph(exchange.in(process.description()));
    page.heading(Text.of("输入", "Inputs"));
    inputs(page.html(), exchange, process);
    page.heading(Text.of("例", "Example"));
    page.html().element("pre", curl(exchange, process));
    page.paragraph(
        exchange.in(
            Text.of(
                "加上 -H 'Prefer: respond-async' 则在后台计算：回答 201 与任务地址。",
                "With -H 'Prefer: respond-async' it is computed in the background: the answer is 201"
                    + " with the address of a job.")));
    return page;
  }

  private static void inputs(Html html, Exchange exchange, Description process) {
    html.open("div", "class", "wide").open("table").open("thead");
    html.row(
        "th",
        exchange.in(Text.of("名称", "Name")),
        exchange.in(Text.of("含义", "Meaning")),
        exchange.in(Text.of("必填", "Required")),
        exchange.in(Text.of("取值", "Values")));
    html.close("thead").open("tbody");
    for (Description.Input input : process.inputs()) {
      html.row(
          "td",
          input.name(),
          exchange.in(input.title()) + " — " + exchange.in(input.description()),
          input.required() ? "✓" : "",
          values(input.schema()));
    }
    html.close("tbody").close("table").close("div");
  }

  private static String values(JsonNode schema) {
    StringBuilder values = new StringBuilder();
    schema.path("enum").forEach(value -> values.append(value.asText()).append(' '));
    return values.isEmpty() ? schema.path("type").asText() : values.toString();
  }

  private static String curl(Exchange exchange, Description process) {
    return "curl -s -H 'Content-Type: application/json' -d '%s' %s"
        .formatted(
            process.example().toString().replace("'", "'\\''"),
            exchange.links().at(ProcessJson.path(process)) + "/execution");
  }
}
