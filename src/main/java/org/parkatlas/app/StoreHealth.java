package org.parkatlas.app;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is known of the store: whoever uses it in the background says how that went, and whoever
 * wants to know reads it here without asking the store.
 */
final class StoreHealth {
  private static final Logger LOG = LoggerFactory.getLogger(StoreHealth.class);

  private final Clock clock;
  private volatile String state;

  StoreHealth(Clock clock) {
    this.clock = clock;
  }

  /** It answered. */
  synchronized void answered() {
    if (state != null) {
      LOG.info("The store answers");
    }
    state = null;
  }

  /**
   * It did not answer; the first time counts.
   *
   * @param store its name at the start of a sentence, such as “The database”
   * @param why for the log; the state is told to whoever asks, and names no host
   */
  synchronized void silent(String store, String why) {
    if (state == null) {
      Instant since = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      state = store + " has not answered since " + since + ".";
      LOG.warn("{} What was loaded is served on. {}", state, why);
    }
  }

  /** It is not there yet. */
  synchronized void awaited(String why) {
    state = why;
  }

  /** What is wrong with it, in words for an operator; empty if nothing is. */
  Optional<String> trouble() {
    return Optional.ofNullable(state);
  }
}
