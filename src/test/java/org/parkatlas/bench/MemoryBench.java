package org.parkatlas.bench;

import java.util.List;
import org.parkatlas.catalog.FeatureIndex;
import org.parkatlas.model.Feature;
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
    FeatureIndex index = index(parcels);
    long indexed = used();
    System.out.println("features\t" + index.size());
    System.out.println("feature\t" + Math.round((made - empty) / (double) parcels.size()));
    System.out.println("index\t" + Math.round((indexed - made) / (double) parcels.size()));
    System.out.println("encoded\t" + Math.round(encodedBytes(index) / (double) index.size()));
  }

  private static FeatureIndex index(List<Feature> features) {
    FeatureIndex index = new FeatureIndex(Shanghai.PARCELS, features);
    index.makeReady();
    return index;
  }

  /** Bytes of the ready GeoJSON, which the index holds. */
  private static long encodedBytes(FeatureIndex index) {
    long bytes = 0;
    for (int i = 0; i < index.size(); i++) {
      bytes += index.geoJson(i).length;
    }
    return bytes;
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
