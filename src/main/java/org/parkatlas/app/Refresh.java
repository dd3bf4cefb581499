package org.parkatlas.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Unavailable;
import org.parkatlas.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second whether the store has a new revision, and serves it then. While the store
 * cannot be read, what was served last stays.
 */
final class Refresh implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Refresh.class);
  private static final long EVERY_MS = 1000;
  private static final long CLOSE_PATIENCE_MS = 3000;

  private final Store store;
  private final Snapshots snapshots;
  private final Catalog catalog;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Refresh::daemon);

  private final StoreHealth health;
  private long seen;

  Refresh(Store store, Snapshots snapshots, Catalog catalog, StoreHealth health) {
    this.store = store;
    this.snapshots = snapshots;
    this.catalog = catalog;
    this.health = health;
  }

  /** From now on serves every later revision. */
  void start() {
    // First of all it keeps what was worked out, so that the next start finds it.
    clock.scheduleWithFixedDelay(this::look, 0, EVERY_MS, TimeUnit.MILLISECONDS);
    // What the first request of each collection would wait for; a start does not.
    clock.execute(() -> makeReady(catalog.current()));
  }

  /**
   * Serves what the store holds now.
   *
   * @throws Unavailable if it cannot be read
   */
  void serve() {
    serve(snapshots.next());
  }

  private void serve(Snapshots.Numbered next) {
    catalog.publish(next.snapshot());
    seen = next.revision();
  }

  private static void makeReady(Snapshot snapshot) {
    snapshot.collections().forEach(Collection::makeReady);
  }

  private void look() {
    long revision = seen;
    try {
      revision = store.revision();
      if (revision != seen) {
        Snapshots.Numbered next = snapshots.next();
        makeReady(next.snapshot());
        serve(next);
        LOG.info("Serving revision {} of the store", seen);
      }
      health.answered();
      snapshots.keep();
    } catch (Unavailable e) {
      health.silent("The database", e.getMessage());
    } catch (RuntimeException e) {
      // Not tried again before there is another revision: it would fail in the same way.
      seen = revision;
      LOG.error("Revision {} could not be made ready; the one before it is served on", seen, e);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "refresh");
    thread.setDaemon(true);
    return thread;
  }

  /** Lets a look that is under way end: it may be keeping what the next start would work out. */
  @Override
  public void close() {
    clock.shutdown();
    try {
      if (!clock.awaitTermination(CLOSE_PATIENCE_MS, TimeUnit.MILLISECONDS)) {
        clock.shutdownNow();
      }
    } catch (InterruptedException e) {
      clock.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
