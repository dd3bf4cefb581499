package org.parkatlas.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;

/**
 * What one change does, in its transaction.
 *
 * @param revision that it makes
 */
record Writing(Handle handle, long revision, Dialect dialect, Map<String, FeatureTable> tables) {
  Change replace(Batch batch) {
    Ledger.endRun(handle, revision, batch.def().id());
    Ledger.addRun(handle, revision, batch);
    FeatureTable table = tables.get(batch.def().id());
    Change change = table.replace(handle, revision, batch.features());
    changed(table, Optional.empty());
    return change;
  }

  void clear(FeatureTable table) {
    Ledger.endRun(handle, revision, table.def().id());
    table.replace(handle, revision, List.of());
    changed(table, Optional.empty());
  }

  /** Ends rows of other collections that refer to features that went with these batches. */
  List<Change> endOrphans(List<Batch> batches) {
    List<String> replaced = batches.stream().map(batch -> batch.def().id()).toList();
    List<Change> ended = new ArrayList<>();
    for (FeatureTable table : tables.values()) {
      table.columns().stream()
          .filter(column -> column.field().references().map(replaced::contains).orElse(false))
          .filter(column -> !replaced.contains(table.def().id()))
          .map(column -> table.endOrphans(handle, revision, column))
          .filter(rows -> rows > 0)
          .forEach(
              rows -> {
                ended.add(new Change(table.def().id(), 0, 0, 0, rows));
                changed(table, Optional.empty());
              });
    }
    return ended;
  }

  void keep(CollectionDef def, String madeFrom, List<Feature> features) {
    FeatureTable table = tables.get(def.id());
    table.replace(handle, revision, features);
    changed(table, Optional.of(madeFrom));
  }

  void declaredAnew(FeatureTable table) {
    changed(table, Optional.empty());
  }

  private void changed(FeatureTable table, Optional<String> madeFrom) {
    dialect.changed(handle, table.def(), table);
    ContentHash hash = table.hash(handle);
    Ledger.putState(
        handle, new CollectionState(table.def().id(), revision, hash.rows(), hash.hex(), madeFrom));
  }
}
