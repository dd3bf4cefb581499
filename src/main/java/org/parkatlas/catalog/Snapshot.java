package org.parkatlas.catalog;

import java.nio.charset.StandardCharsets;
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
  private final Map<String, Collection> byId = new LinkedHashMap<>();

  /**
   * @param collections in the order they are listed
   * @param synthetic whether any figure in it comes from the demonstration data set
   */
  public Snapshot(Atlas atlas, List<? extends Collection> collections, boolean synthetic) {
    this.atlas = atlas;
    this.synthetic = synthetic;
    collections.forEach(each -> byId.put(each.def().id(), each));
    this.revision = new Lazy<>(() -> revisionOf(collections));
  }

  private static String revisionOf(List<? extends Collection> collections) {
    Checksum checksum = new Checksum();
    for (Collection collection : collections) {
      checksum.add(collection.revision().getBytes(StandardCharsets.UTF_8));
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

  public List<Collection> collections() {
    return List.copyOf(byId.values());
  }

  /**
   * @throws NotFound if there is no such collection
   */
  public Collection collection(String id) {
    Collection collection = byId.get(id);
    if (collection == null) {
      throw new NotFound("collection", id, "The collections are listed at /api/collections.");
    }
    return collection;
  }
}
