package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.api.exchange.Links;

/**
 * Sends every operation that the OpenAPI document has, plain and with the example of each of its
 * parameters, and holds requests and answers against the document.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentedOperationsTest {
  private TestServer server;
  private ApiDocument document;
  private OpenApiInteractionValidator validator;

  @BeforeAll
  void start() {
    server = TestServer.serving(SampleData.city());
    HttpResponse<byte[]> served = server.get("/api/openapi.json");
    document = new ApiDocument(TestServer.json(served));
    validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(TestServer.text(served))
            .build();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  Stream<ApiDocument.Operation> operations() {
    return document.operations().stream();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void an_operation_is_answered_as_it_is_documented(ApiDocument.Operation operation) {
    check(operation, "");
    for (JsonNode parameter : operation.queryParameters()) {
      if (parameter.has("example")) {
        check(operation, "?" + pair(parameter));
      }
    }
    for (String format : operation.valuesOf("f")) {
      check(operation, "?f=" + format);
    }
  }

  private static String pair(JsonNode parameter) {
    JsonNode example = parameter.get("example");
    List<String> values = new ArrayList<>();
    if (example.isArray()) {
      example.forEach(value -> values.add(value.asText()));
    } else {
      values.add(example.asText());
    }
    return parameter.get("name").asText() + "=" + Links.encode(String.join(",", values));
  }

  private void check(ApiDocument.Operation operation, String query) {
    String address = "/api" + operation.path() + query;
    HttpResponse<byte[]> response = send(operation, address);
    assertThat(response.statusCode()).as(address).isBetween(200, 299);
    assertThat(validator.validateRequest(request(operation, query)).getMessages())
        .as(address)
        .isEmpty();
    assertThat(
            validator
                .validateResponse(operation.path(), operation.method(), simple(response))
                .getMessages())
        .as(address)
        .isEmpty();
  }

  private HttpResponse<byte[]> send(ApiDocument.Operation operation, String address) {
    return server.send(operation.method().name(), address.replaceFirst("/$", ""));
  }

  private static Request request(ApiDocument.Operation operation, String query) {
    SimpleRequest.Builder request = new SimpleRequest.Builder(operation.method(), operation.path());
    for (String pair : query.isEmpty() ? new String[0] : query.substring(1).split("&")) {
      String value = pair.substring(pair.indexOf('=') + 1);
      request.withQueryParam(
          pair.substring(0, pair.indexOf('=')), URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
    return request.build();
  }

  private static SimpleResponse simple(HttpResponse<byte[]> response) {
    SimpleResponse.Builder simple = SimpleResponse.Builder.status(response.statusCode());
    String type = TestServer.header(response, "Content-Type");
    if (type == null) {
      return simple.build();
    }
    boolean text = type.contains("json") || type.toLowerCase(Locale.ROOT).startsWith("text/");
    return simple
        .withContentType(type)
        .withBody(text ? TestServer.text(response) : "bytes")
        .build();
  }
}
