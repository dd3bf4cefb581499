package org.parkatlas.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.parkatlas.api.ApiSettings;
import org.parkatlas.api.HttpServer;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Unavailable;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;
import org.slf4j.LoggerFactory;

/**
 * The whole product in this process: store, catalog and HTTP server. It answers {@code
 * /health/live} from {@link #listen} on and everything else from {@link #load} on.
 */
final class Product implements AutoCloseable {
  private final Settings settings;
  private final Catalog catalog = new Catalog();
  private final HttpServer server;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final CompletableFuture<Store> opening;
  private volatile Refresh refresh;
  private boolean closing;

  Product(Settings settings) {
    this.settings = settings;
    LoggerFactory.getILoggerFactory(); // before two threads want it at once
    StoreConfig config = storeConfig(settings);
    // Side by side with the HTTP server: each takes about a second of loading classes.
    this.opening = CompletableFuture.supplyAsync(() -> Store.open(config));
    ApiSettings api =
        new ApiSettings(
            settings.host(),
            settings.port(),
            settings.demo(),
            BaseMaps.of(settings.tileBases()),
            settings.publicUrl());
    this.server = new HttpServer(api, catalog, this::notReady);
  }

  /**
   * @throws org.parkatlas.model.InvalidInput if the port cannot be listened on
   */
  void listen() {
    server.start();
  }

  /**
   * Fills the store if it is new, and serves it.
   *
   * @throws Unavailable if the store cannot be used
   */
  void load() {
    Store store = openStore();
    Loading.fill(store, settings.demo());
    refresh = new Refresh(store, new Snapshots(store, Build.id()), catalog);
    refresh.start();
  }

  private Store openStore() {
    try {
      return opening.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException why ? why : e;
    }
  }

  static StoreConfig storeConfig(Settings settings) {
    return settings
        .database()
        .map(db -> StoreConfig.postgis(db.url(), db.user(), db.password()))
        .orElseGet(() -> StoreConfig.embedded(settings.dataDir()));
  }

  private Optional<String> notReady() {
    if (catalog.isEmpty()) {
      return Optional.of("The data is still being loaded. Try again in a few seconds.");
    }
    return openStore().ping() ? Optional.empty() : Optional.of("The database does not answer.");
  }

  synchronized boolean isClosing() {
    return closing;
  }

  int port() {
    return server.port();
  }

  /** Returns when the product was closed by another thread. */
  void awaitClose() throws InterruptedException {
    closed.await();
  }

  /** Lets requests under way end, then lets the database go. More than once does no harm. */
  @Override
  public void close() {
    synchronized (this) {
      if (closing) {
        return;
      }
      closing = true;
    }
    server.close();
    if (refresh != null) {
      refresh.close();
    }
    opening
        .handle(
            (store, failure) -> {
              if (store != null) {
                store.close();
              }
              return null;
            })
        .join();
    closed.countDown();
  }
}
