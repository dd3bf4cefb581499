package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.parkatlas.api.ApiSettings;
import org.parkatlas.api.HttpServer;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Snapshot;

/**
 * A server for the tests of one class, and the page that the test of the moment has open; a page
 * that logged an error fails its test.
 */
final class ServedPage implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private final Supplier<Snapshot> city;
  private final boolean demo;
  private HttpServer server;
  private OpenPage open;

  private ServedPage(Supplier<Snapshot> city, boolean demo) {
    this.city = city;
    this.demo = demo;
  }

  static ServedPage of(Supplier<Snapshot> city) {
    return new ServedPage(city, true);
  }

  static ServedPage withoutDemonstration(Supplier<Snapshot> city) {
    return new ServedPage(city, false);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Catalog catalog = new Catalog();
    catalog.publish(city.get());
    ApiSettings settings = new ApiSettings("127.0.0.1", 0, demo, List.of());
    server = new HttpServer(settings, catalog, Optional::empty);
    server.start();
  }

  int port() {
    return server.port();
  }

  /** A page that is nowhere yet. */
  OpenPage open(int width) {
    open = new OpenPage("http://127.0.0.1:" + port(), width);
    return open;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(open.errors).isEmpty();
    open.close();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.close();
  }
}
