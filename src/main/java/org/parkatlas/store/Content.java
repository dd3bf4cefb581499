package org.parkatlas.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;

/** All that stands in the store at one revision, whatever changes meanwhile. */
public final class Content {
  private final Handle handle;
  private final Map<String, FeatureTable> tables;
  private final Map<String, CollectionState> states;
  private final long revision;

  Content(Handle handle, Map<String, FeatureTable> tables) {
    this.handle = handle;
    this.tables = tables;
    this.revision = read("the revision", () -> Ledger.revision(handle));
    this.states =
        read("the list of collections", () -> Ledger.states(handle)).stream()
            .collect(Collectors.toMap(CollectionState::collection, Function.identity()));
  }

  /** Number of the latest change; 0 before the first. */
  public long revision() {
    return revision;
  }

  /** The imports whose rows now stand, one a collection; not of what is no longer declared. */
  public List<ImportRun> importRuns() {
    return read("the list of imports", () -> Ledger.currentRuns(handle)).stream()
        .filter(run -> tables.containsKey(run.collection()))
        .toList();
  }

  /** The state of a collection; empty if it was never filled. */
  public Optional<CollectionState> state(CollectionDef def) {
    return Optional.ofNullable(states.get(def.id()));
  }

  /**
   * All features of a collection, in the order they first came.
   *
   * @throws Damaged if the rows are not those that were stored
   */
  public List<Feature> features(CollectionDef def) {
    FeatureTable table = tables.get(def.id());
    if (table == null) {
      throw new IllegalArgumentException(def + " is not stored");
    }
    ContentHash hash = new ContentHash();
    List<Feature> features = read(def.id(), () -> table.read(handle, hash));
    String stands = hash.hex();
    String stored =
        state(def).map(CollectionState::contentHash).orElseGet(() -> new ContentHash().hex());
    if (!stands.equals(stored)) {
      throw new Damaged(def + " is not what was stored in it", null);
    }
    return features;
  }

  /**
   * A value that this program never put there (text where a number was, half a shape) may fail in
   * any reader below; what the database itself says is for others to put in words.
   */
  private static <T> T read(String what, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JdbiException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new Damaged(what + " cannot be read", e);
    }
  }
}
