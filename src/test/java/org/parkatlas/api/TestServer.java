package org.parkatlas.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parkatlas.api.edge.EdgeSettings;
import org.parkatlas.api.processes.Computing;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Text;
import org.parkatlas.process.JobLimits;
import org.parkatlas.process.Jobs;
import org.parkatlas.process.Processes;

/** A real server on a free port of 127.0.0.1 and a real client. */
final class TestServer implements AutoCloseable {
  static final String TIANDITU = "https://tiles.example/{z}/{x}/{y}.png";

  private static final BaseMap BASE =
      new BaseMap("tianditu", Text.of("天地图", "Tianditu"), TIANDITU, "WGS84", "天地图", 18, "");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  final Catalog catalog = new Catalog();
  private final HttpServer server;
  private String trouble;
  private Throwable failure;

  private TestServer() {
    this(new Computing(Processes.standard(), new Jobs(JobLimits.standard())));
  }

  private TestServer(Computing computing) {
    this(computing, EdgeSettings.standard());
  }

  private TestServer(Computing computing, EdgeSettings edge) {
    this(new ApiSettings("127.0.0.1", 0, true, List.of(BASE), edge), computing);
  }

  private TestServer(ApiSettings settings, Computing computing) {
    server = new HttpServer(settings, catalog, computing, this::trouble);
    server.start();
  }

  /** A server with settings of its own and nothing loaded yet. */
  static TestServer of(ApiSettings settings, Computing computing) {
    return new TestServer(settings, computing);
  }

  /** A server with nothing loaded yet. */
  static TestServer empty() {
    return new TestServer();
  }

  static TestServer serving(SampleData data) {
    TestServer started = new TestServer();
    started.catalog.publish(data.snapshot());
    return started;
  }

  /** A server that computes with these. */
  static TestServer computing(SampleData data, Computing computing) {
    TestServer started = new TestServer(computing);
    started.catalog.publish(data.snapshot());
    return started;
  }

  /** A server that stands to the outside as told. */
  static TestServer reached(SampleData data, Computing computing, EdgeSettings edge) {
    TestServer started = new TestServer(computing, edge);
    started.catalog.publish(data.snapshot());
    return started;
  }

  private Optional<String> trouble() {
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return Optional.ofNullable(trouble);
  }

  /** From now on the question whether it is ready fails with this. */
  void failWith(Throwable bug) {
    failure = bug;
  }

  void inTrouble(String reason) {
    trouble = reason;
  }

  int port() {
    return server.port();
  }

  String origin() {
    return "http://127.0.0.1:" + port();
  }

  /**
   * @param headers names and values in turn
   */
  HttpResponse<byte[]> send(String method, String address, String... headers) {
    return send(method, address, HttpRequest.BodyPublishers.noBody(), headers);
  }

  /** Sends a JSON text. */
  HttpResponse<byte[]> post(String address, String json, String... headers) {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/json";
    return send("POST", address, HttpRequest.BodyPublishers.ofString(json), all);
  }

  /**
   * @param headers names and values in turn
   */
  HttpResponse<byte[]> send(
      String method, String address, HttpRequest.BodyPublisher body, String... headers) {
    URI uri = URI.create(address.startsWith("http") ? address : origin() + address);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<byte[]> get(String address, String... headers) {
    return send("GET", address, headers);
  }

  /** The JSON document at an address. */
  JsonNode json(String address, String... headers) {
    return json(get(address, headers));
  }

  static JsonNode json(HttpResponse<byte[]> response) {
    try {
      return MAPPER.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(text(response), e);
    }
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  @Override
  public void close() {
    server.close();
  }
}
