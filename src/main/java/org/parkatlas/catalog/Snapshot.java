package org.parkatlas.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.NotFound;

/** All collections at one revision. Immutable. */
public final class Snapshot {
  private final Lazy<String> revision;
  private final Atlas atlas;
  private final boolean synthetic;
  private final Map<String, FeatureIndex> byId = new LinkedHashMap<>();

  /**
   * @param collections in the order they are listed
   * @param synthetic whether any figure in it comes from the demonstration data set
   */
  public Snapshot(Atlas atlas, List<FeatureIndex> collections, boolean synthetic) {
    this.atlas = atlas;
    this.synthetic = synthetic;
    collections.forEach(index -> byId.put(index.def().id(), index));
    this.revision = new Lazy<>(() -> revisionOf(collections));
  }

  private static String revisionOf(Collection<FeatureIndex> collections) {
    Checksum checksum = new Checksum();
    for (FeatureIndex index : collections) {
      checksum.add(index.revision().getBytes(StandardCharsets.UTF_8));
    }
    return checksum.shown();
  }

  /** A short text that changes when the content of any collection does. */
  public String revision() {
    return revision.get();
  }

  /** What it is a snapshot of. */
  public Atlas atlas() {
    return atlas;
  }

  public boolean synthetic() {
    return synthetic;
  }

  public List<FeatureIndex> collections() {
    return List.copyOf(byId.values());
  }

  /**
   * @throws NotFound if there is no such collection
   */
  public FeatureIndex collection(String id) {
    FeatureIndex index = byId.get(id);
    if (index == null) {
      throw new NotFound("collection", id, "The collections are listed at /api/collections.");
    }
    return index;
  }
}
