package org.parkatlas.catalog;

import java.util.concurrent.atomic.AtomicReference;
import org.parkatlas.model.Unavailable;

/** Holds the snapshot that is served now. */
public final class Catalog {
  private final AtomicReference<Snapshot> current = new AtomicReference<>();

  /**
   * The snapshot served now: take it once per request.
   *
   * @throws Unavailable if nothing has been loaded yet
   */
  public Snapshot current() {
    Snapshot snapshot = current.get();
    if (snapshot == null) {
      throw new Unavailable("The data is still being loaded. Try again in a few seconds.", null);
    }
    return snapshot;
  }

  /** Serves another snapshot from now on; requests under way keep theirs. */
  public void publish(Snapshot snapshot) {
    current.set(snapshot);
  }

  public boolean isEmpty() {
    return current.get() == null;
  }
}
