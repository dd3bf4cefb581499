package org.parkatlas.api.processes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.process.Description;

/** What is told about a process: the summary in the list, and the whole description. */
final class ProcessJson {
  static final String EXECUTE = "http://www.opengis.net/def/rel/ogc/1.0/execute";

  private ProcessJson() {}

  static String path(Description process) {
    return "/api/processes/" + process.id();
  }

  /** In the language asked for; the other one stands beside it in the description. */
  static ObjectNode summary(Description process, Exchange exchange) {
    ObjectNode summary = Json.object().put("id", process.id()).put("version", Description.VERSION);
    summary.put("title", exchange.in(process.title()));
    summary.put("description", exchange.in(process.description()));
    ArrayNode modes = summary.putArray("jobControlOptions");
    modes.add("sync-execute").add("async-execute").add("dismiss");
    summary.putArray("outputTransmission").add("value");
    summary.set("links", links(process, exchange));
    return summary;
  }

  private static ArrayNode links(Description process, Exchange exchange) {
    String address = exchange.links().at(path(process));
    String title = exchange.in(process.title());
    ArrayNode links = Json.array();
    Links.add(links, "self", address, Format.JSON, title);
    Links.add(links, "alternate", address + "?f=html", Format.HTML, title);
    Links.add(links, EXECUTE, address + "/execution", Format.JSON, title);
    return links;
  }

  static ObjectNode description(Description process, Exchange exchange) {
    ObjectNode description = summary(process, exchange);
    ObjectNode inputs = description.putObject("inputs");
    for (Description.Input input : process.inputs()) {
      ObjectNode node = inputs.putObject(input.name());
      node.put("title", exchange.in(input.title()));
      node.put("description", exchange.in(input.description()));
      node.put("minOccurs", input.required() ? 1 : 0).put("maxOccurs", 1);
      node.set("schema", input.schema());
    }
    ObjectNode result = description.putObject("outputs").putObject(Description.RESULT);
    result.put("title", exchange.in(process.outputTitle()));
    result.set("schema", outputSchema(process));
    description.set("example", process.example());
    return description;
  }

  /** One schema for each media type it can be written in. */
  private static ObjectNode outputSchema(Description process) {
    ObjectNode schema = Json.object();
    ArrayNode choices = schema.putArray("oneOf");
    for (String type : process.mediaTypes()) {
      ObjectNode choice =
          type.equals(Format.JSON.mediaType())
              ? process.outputSchema().deepCopy()
              : Json.object().put("type", "object").put("format", "geojson-feature-collection");
      choices.add(choice.put("contentMediaType", type));
    }
    return schema;
  }
}
