package org.parkatlas.bench;

import java.util.List;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.View;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reader;
import org.parkatlas.shanghai.Shanghai;

/** Measures the heap that a feature takes: its values and shape, and its share of the index. */
final class MemoryBench {
  private static final int COLLECTIONS = 4;

  private MemoryBench() {}

  public static void main(String[] args) {
    // A small index first: classes and tables that are loaded once belong to no feature.
    index(RandomParcels.make().subList(0, 10));
    long empty = used();
    List<Feature> parcels = RandomParcels.make();
    long made = used();
    Collection index = index(parcels);
    long indexed = used();
    System.out.println("features\t" + index.size());
    System.out.println("feature\t" + Math.round((made - empty) / (double) parcels.size()));
    System.out.println("index\t" + Math.round((indexed - made) / (double) parcels.size()));
    System.out.println("encoded\t" + Math.round(encodedBytes(index) / (double) index.size()));
  }

  private static Collection index(List<Feature> features) {
    Collection index = new MemoryCollection(Shanghai.PARCELS, features);
    index.makeReady();
    return index;
  }

  /** Bytes of the ready GeoJSON, which the index holds. */
  private static long encodedBytes(Collection index) {
    View whole = View.whole(index.def(), Reader.PUBLIC);
    return index.query(Query.all(), Reader.PUBLIC).geoJson(whole).stream()
        .mapToLong(feature -> feature.length)
        .sum();
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
