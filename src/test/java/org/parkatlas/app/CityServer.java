package org.parkatlas.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.parkatlas.support.Database;

/** The whole product with a city's own files, in this process and on a free port. */
public final class CityServer implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int ANY_PORT = 0;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Product product;

  private CityServer(int port, Path city, Path dataDir, Optional<Settings.Database> database) {
    Settings settings =
        new Settings(
            "127.0.0.1",
            port,
            dataDir,
            Optional.of(city),
            true,
            database,
            new Settings.TileBases(Optional.empty(), false, false),
            Reach.standard());
    product = new Product(settings);
    try {
      product.listen();
      product.load();
    } catch (RuntimeException e) {
      product.close();
      throw e;
    }
  }

  /** With an embedded store. */
  public static CityServer start(Path city, Path dataDir) {
    return startAt(ANY_PORT, city, dataDir);
  }

  /** The same at the address of one that was closed. */
  static CityServer startAt(int port, Path city, Path dataDir) {
    return new CityServer(port, city, dataDir, Optional.empty());
  }

  /** With a store in PostGIS. */
  static CityServer start(Path city, Database database) {
    return new CityServer(
        ANY_PORT,
        city,
        Path.of("unused"),
        Optional.of(
            new Settings.Database(
                database.jdbcUrl(), database.user(), database.password(), Duration.ZERO)));
  }

  int port() {
    return product.port();
  }

  HttpResponse<byte[]> get(String address, String... headers) {
    URI uri = URI.create("http://127.0.0.1:" + product.port() + address);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  String text(String address) {
    return new String(get(address).body(), StandardCharsets.UTF_8);
  }

  JsonNode json(String address) {
    try {
      return MAPPER.readTree(get(address).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The figures of one zone of a level. */
  JsonNode zone(String level, int year, String basis, String id) {
    String address = "/api/efficiency?level=%s&year=%d&basis=%s".formatted(level, year, basis);
    for (JsonNode zone : json(address).get("zones")) {
      if (zone.get("id").asText().equals(id)) {
        return zone;
      }
    }
    throw new AssertionError("no zone " + id + " at " + address);
  }

  @Override
  public void close() {
    product.close();
  }
}
