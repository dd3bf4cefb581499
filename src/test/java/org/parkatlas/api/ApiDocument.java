package org.parkatlas.api;

import com.atlassian.oai.validator.model.Request;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The served OpenAPI document, as a client reads it. */
final class ApiDocument {
  private final JsonNode root;

  ApiDocument(JsonNode root) {
    this.root = root;
  }

  /**
   * @param path below /api, with the examples of its path parameters put in
   * @param template the path as the document has it
   */
  record Operation(
      String template,
      String path,
      Request.Method method,
      List<JsonNode> queryParameters,
      List<String> statuses) {
    List<String> valuesOf(String parameter) {
      List<String> values = new ArrayList<>();
      queryParameters.stream()
          .filter(candidate -> candidate.get("name").asText().equals(parameter))
          .forEach(found -> found.at("/schema/enum").forEach(value -> values.add(value.asText())));
      return values;
    }

    @Override
    public String toString() {
      return method + " " + template;
    }
  }

  /** All operations that read; but not those on one feature of an empty collection. */
  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (method.getKey().equals("get") && !needsMoreThanIsThere(method.getValue())) {
          operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
        }
      }
    }
    return operations;
  }

  private boolean needsMoreThanIsThere(JsonNode declared) {
    for (JsonNode entry : declared.get("parameters")) {
      JsonNode parameter = resolved(entry);
      if (parameter.get("in").asText().equals("path") && !parameter.has("example")) {
        return true;
      }
    }
    return false;
  }

  private Operation operation(String template, String method, JsonNode declared) {
    String path = template;
    List<JsonNode> query = new ArrayList<>();
    for (JsonNode entry : declared.get("parameters")) {
      JsonNode parameter = resolved(entry);
      if (parameter.get("in").asText().equals("path")) {
        path =
            path.replace(
                "{" + parameter.get("name").asText() + "}", parameter.get("example").asText());
      } else {
        query.add(parameter);
      }
    }
    List<String> statuses = new ArrayList<>();
    declared.get("responses").fieldNames().forEachRemaining(statuses::add);
    return new Operation(
        template, path, Request.Method.valueOf(method.toUpperCase(Locale.ROOT)), query, statuses);
  }

  private JsonNode resolved(JsonNode entry) {
    return entry.has("$ref") ? root.at(entry.get("$ref").asText().substring(1)) : entry;
  }
}
