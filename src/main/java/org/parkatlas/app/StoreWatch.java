package org.parkatlas.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.parkatlas.store.Store;

/** Asks the store every second whether it is there, so that nobody else has to. */
final class StoreWatch implements AutoCloseable {
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "store-watch");
            thread.setDaemon(true);
            return thread;
          });

  StoreWatch(Store store, StoreHealth health) {
    clockwork.scheduleWithFixedDelay(() -> look(store, health), 1, 1, TimeUnit.SECONDS);
  }

  private static void look(Store store, StoreHealth health) {
    if (store.ping()) {
      health.answered();
    } else {
      health.silent("The database");
    }
  }

  @Override
  public void close() {
    clockwork.shutdownNow();
  }
}
