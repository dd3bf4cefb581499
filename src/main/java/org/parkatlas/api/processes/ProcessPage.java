package org.parkatlas.api.processes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.process.Description;

/** Processes as pages. */
final class ProcessPage {
  private ProcessPage() {}

  static WebPage list(Exchange exchange, List<Description> processes) {
    String title = exchange.in(ProcessesResource.TITLE);
    return TemplatePage.of(exchange, title, "processes/processes", processes);
  }

  static WebPage of(Exchange exchange, Description process) {
    return TemplatePage.of(exchange, exchange.in(process.title()), "processes/process", process);
  }

  /** The values an input may have, else its type. */
  static String values(JsonNode schema) {
    StringBuilder values = new StringBuilder();
    schema.path("enum").forEach(value -> values.append(value.asText()).append(' '));
    return values.isEmpty() ? schema.path("type").asText() : values.toString();
  }

  /** The call that runs the example. */
  static String curl(Exchange exchange, Description process) {
    return "curl -s -H 'Content-Type: application/json' -d '%s' %s"
        .formatted(
            process.example().toString().replace("'", "'\\''"),
            exchange.links().at(ProcessJson.path(process)) + "/execution");
  }
}
