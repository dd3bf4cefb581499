package org.parkatlas.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;

/**
 * All positions of a collection in the order of some fields; equals stand in the collection's own
 * order.
 */
final class Ordering {
  private final int[] byRank;
  private final int[] ranks;

  Ordering(CollectionDef def, List<Feature> features, List<SortBy> sort) {
    Comparator<Feature> order = comparator(def, sort);
    this.byRank =
        IntStream.range(0, features.size())
            .boxed()
            .sorted((a, b) -> order.compare(features.get(a), features.get(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    this.ranks = new int[byRank.length];
    for (int rank = 0; rank < byRank.length; rank++) {
      ranks[byRank[rank]] = rank;
    }
  }

  /** The order of some fields, without the collection's own for equals. */
  static Comparator<Feature> comparator(CollectionDef def, List<SortBy> sort) {
    return sort.stream()
        .map(by -> comparator(def, by))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private static Comparator<Feature> comparator(CollectionDef def, SortBy by) {
    Comparator<Object> values = values(by);
    if (by.field().equals(SortBy.ID)) {
      return (a, b) -> values.compare(a.id(), b.id());
    }
    int field = def.indexOf(by.field());
    return (a, b) -> values.compare(a.value(field), b.value(field));
  }

  /** Values of one field are all of one class, which compares itself. */
  @SuppressWarnings("unchecked")
  static Comparator<Object> values(SortBy by) {
    Comparator<Object> rising = (a, b) -> ((Comparable<Object>) a).compareTo(b);
    return Comparator.nullsLast(by.descending() ? rising.reversed() : rising);
  }

  int rank(int position) {
    return ranks[position];
  }

  int position(int rank) {
    return byRank[rank];
  }
}
