package org.parkatlas.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.OutputRecord;

/** All that stands in the store at one revision, whatever changes meanwhile. */
public final class Content {
  private final Handle handle;
  private final Map<String, FeatureTable> tables;
  private final Map<String, CollectionState> states;
  private final long revision;

  Content(Handle handle, Map<String, FeatureTable> tables) {
    this.handle = handle;
    this.tables = tables;
    this.revision = Ledger.revision(handle);
    this.states =
        Ledger.states(handle).stream()
            .collect(Collectors.toMap(CollectionState::collection, Function.identity()));
  }

  /** Number of the latest change; 0 before the first. */
  public long revision() {
    return revision;
  }

  /** The imports whose rows now stand, one a collection. */
  public List<ImportRun> importRuns() {
    return Ledger.currentRuns(handle);
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
    List<Feature> features = read(table, hash);
    String stands = hash.hex();
    String stored =
        state(def).map(CollectionState::contentHash).orElseGet(() -> new ContentHash().hex());
    if (!stands.equals(stored)) {
      throw new Damaged(def + " is not what was stored in it", null);
    }
    return features;
  }

  private List<Feature> read(FeatureTable table, ContentHash hash) {
    try {
      return table.read(handle, hash);
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
      // A value that no column of ours can hold: text where a number was, half a shape.
      throw new Damaged(table.def() + " holds a row that cannot be read", e);
    }
  }

  /** All output records. */
  public List<OutputRecord> outputs() {
    return features(Atlas.OUTPUTS).stream().map(OutputRecord::of).toList();
  }
}
