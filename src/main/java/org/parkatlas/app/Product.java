package org.parkatlas.app;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.parkatlas.api.ApiSettings;
import org.parkatlas.api.HttpServer;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Unavailable;
import org.parkatlas.source.city.CityFiles;
import org.parkatlas.store.Outages;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;
import org.slf4j.LoggerFactory;

/**
 * The whole product in this process: store, catalog and HTTP server. It answers {@code
 * /health/live} from {@link #listen} on and everything else from {@link #load} on.
 */
final class Product implements AutoCloseable {
  private final Settings settings;
  private final Optional<CityFiles> city;
  private final Catalog catalog = new Catalog();
  private final HttpServer server;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final StoreHealth health = new StoreHealth(Clock.systemUTC());
  private final CountDownLatch ending = new CountDownLatch(1);
  private final CompletableFuture<Store> opening;
  private Refresh refresh;
  private boolean closing;

  Product(Settings settings) {
    this.settings = settings;
    this.city = settings.city().map(CityFiles::in);
    LoggerFactory.getILoggerFactory(); // before two threads want it at once
    // Side by side with the HTTP server: each takes about a second of loading classes.
    this.opening = CompletableFuture.supplyAsync(this::open, Product::inOwnThread);
    ApiSettings api =
        new ApiSettings(
            settings.host(),
            settings.port(),
            settings.demo(),
            BaseMaps.of(settings.tileBases()),
            settings.reach().edge());
    this.server = new HttpServer(api, catalog, health::trouble);
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
    Cities.files(city, store).ifPresent(files -> Loading.fill(store, files, settings.demo()));
    Refresh next = new Refresh(store, new Snapshots(store, Build.id()), catalog, health);
    next.serve();
    keepFresh(next);
  }

  private synchronized void keepFresh(Refresh next) {
    if (!closing) {
      refresh = next;
      refresh.start();
    }
  }

  private Store open() {
    StoreConfig config = storeConfig(settings);
    Duration patience = settings.database().map(Settings.Database::patience).orElse(Duration.ZERO);
    return new StoreOpening(patience, health, Clock.systemUTC(), this::pause)
        .open(() -> Store.open(config, Cities.choice(city)), Outages::mayPass);
  }

  private static void inOwnThread(Runnable work) {
    Thread thread = new Thread(work, "open-store");
    thread.setDaemon(true);
    thread.start();
  }

  /** False if the product is closed meanwhile. */
  private boolean pause(Duration time) {
    try {
      return !ending.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
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
      ending.countDown();
      if (refresh != null) {
        refresh.close();
      }
    }
    server.close();
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
