package org.parkatlas.app;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.parkatlas.catalog.Catalog;
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

  private final Store store;
  private final Snapshots snapshots;
  private final Catalog catalog;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "refresh"));

  private long served = -1;
  private volatile Outage outage;

  /** Why, and since when, the store cannot be read. */
  record Outage(Instant since, String reason) {}

  Refresh(Store store, Snapshots snapshots, Catalog catalog) {
    this.store = store;
    this.snapshots = snapshots;
    this.catalog = catalog;
  }

  /**
   * Serves what the store holds, and every later revision from then on.
   *
   * @throws Unavailable if it cannot be read now
   */
  void start() {
    serve();
    clock.scheduleWithFixedDelay(this::look, 0, EVERY_MS, TimeUnit.MILLISECONDS);
  }

  /** Since when and why the store cannot be read; empty if it can. */
  Optional<Outage> outage() {
    return Optional.ofNullable(outage);
  }

  private void serve() {
    Snapshots.Numbered next = snapshots.next();
    catalog.publish(next.snapshot());
    served = next.revision();
  }

  private void look() {
    try {
      if (store.revision() != served) {
        serve();
        LOG.info("Serving revision {} of the store", served);
      }
      snapshots.keep();
      if (outage != null) {
        LOG.info("The store can be read again");
        outage = null;
      }
    } catch (Unavailable e) {
      fail(e.getMessage(), e);
    } catch (RuntimeException e) {
      fail("The new revision could not be made ready: " + e, e);
    }
  }

  /** Said once, not every second. */
  private void fail(String reason, RuntimeException e) {
    if (!clock.isShutdown() && (outage == null || !outage.reason().equals(reason))) {
      LOG.warn(
          "{} What was read before is served on.", reason, e instanceof Unavailable ? null : e);
      outage = new Outage(outage == null ? Instant.now() : outage.since(), reason);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
