package org.parkatlas.api.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.model.Text;

/** One operation of the OpenAPI document, built up: GET unless said otherwise. */
final class OpenApiOperation {
  private final ObjectNode operation = Json.object();
  private final ArrayNode parameters;
  private final ObjectNode content;

  /**
   * @param id unique in the document
   * @param tag the group it is shown in
   */
  OpenApiOperation(String id, Text summary, Text tag) {
    operation.put("operationId", id).put("summary", summary.zh() + " " + summary.en());
    operation.putArray("tags").add(tag.zh() + " " + tag.en());
    parameters = operation.putArray("parameters");
    ObjectNode responses = operation.putObject("responses");
    ObjectNode ok = responses.putObject("200").put("description", summary.zh());
    ok.putObject("headers").set("ETag", reference("headers", "ETag"));
    content = ok.putObject("content");
    responses.set("304", reference("responses", "NotModified"));
    for (String status : List.of("400", "404", "406", "414", "500", "503")) {
      responses.set(status, reference("responses", "Problem"));
    }
  }

  private static ObjectNode reference(String kind, String name) {
    return Json.object().put("$ref", "#/components/" + kind + "/" + name);
  }

  /** A body it may answer with. */
  OpenApiOperation gives(String mediaType, ObjectNode schema) {
    content.putObject(mediaType).set("schema", schema);
    return this;
  }

  /** A body that is no JSON, such as a page or a table. */
  OpenApiOperation givesText(String mediaType) {
    return gives(mediaType, Json.object().put("type", "string"));
  }

  OpenApiOperation givesBinary(String mediaType) {
    return gives(mediaType, Json.object().put("type", "string").put("format", "binary"));
  }

  /** A header that stands in the components. */
  OpenApiOperation header(String name) {
    ObjectNode headers = operation.withObject("/responses/200/headers");
    headers.set(name, reference("headers", name));
    return this;
  }

  /** Parameters that stand in the components. */
  OpenApiOperation takes(String... names) {
    for (String name : names) {
      parameters.add(reference("parameters", name));
    }
    return this;
  }

  OpenApiOperation takes(ObjectNode parameter) {
    parameters.add(parameter);
    return this;
  }

  ObjectNode node() {
    return operation;
  }
}
