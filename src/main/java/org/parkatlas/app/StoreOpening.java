package org.parkatlas.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.parkatlas.model.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the store, and waits for a database that is not there yet. */
final class StoreOpening {
  static final Duration BETWEEN_TRIES = Duration.ofSeconds(3);
  private static final Logger LOG = LoggerFactory.getLogger(StoreOpening.class);

  private final Duration patience;
  private final StoreHealth health;
  private final Clock clock;
  private final Predicate<Duration> pause;

  /**
   * @param patience for how long it is tried again after the first time
   * @param pause lets time pass; false if the program is ending, so that nobody waits any more
   */
  StoreOpening(Duration patience, StoreHealth health, Clock clock, Predicate<Duration> pause) {
    this.patience = patience;
    this.health = health;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * @param open tries it once
   * @param mayPass whether it is worth trying again
   * @throws Unavailable as the last try did
   */
  <T> T open(Supplier<T> open, Predicate<Unavailable> mayPass) {
    Instant end = null;
    while (true) {
      try {
        T store = open.get();
        health.answered();
        return store;
      } catch (Unavailable e) {
        end = end == null ? clock.instant().plus(patience) : end;
        Duration left = Duration.between(clock.instant(), end);
        if (!mayPass.test(e) || left.compareTo(Duration.ZERO) <= 0 || !tryLater(e, left)) {
          throw e;
        }
      }
    }
  }

  private boolean tryLater(Unavailable e, Duration left) {
    health.awaited("Waiting for the database. " + e.getMessage());
    LOG.warn(
        "Waiting for the database, {} s more (PARKATLAS_DB_WAIT): {}",
        left.toSeconds(),
        e.getMessage());
    return pause.test(left.compareTo(BETWEEN_TRIES) < 0 ? left : BETWEEN_TRIES);
  }
}
