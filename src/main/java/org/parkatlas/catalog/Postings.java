package org.parkatlas.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;

/** For each indexed field, the positions that hold each value, in order. */
final class Postings {
  private static final int[] NONE = {};
  private static final int WORTH_NARROWING = 8;

  private final Map<String, Map<Object, int[]>> byField = new HashMap<>();
  private final int[] years;
  private final CollectionDef def;
  private final int size;

  Postings(CollectionDef def, List<FieldDef> readable, List<Feature> features) {
    this.def = def;
    this.size = features.size();
    for (FieldDef field : readable.stream().filter(FieldDef::indexed).toList()) {
      byField.put(field.name(), index(def.indexOf(field.name()), features));
    }
    this.years = def.yearField().isPresent() ? yearsOf(features) : NONE;
  }

  private static Map<Object, int[]> index(int field, List<Feature> features) {
    Map<Object, int[]> lists = new HashMap<>();
    Map<Object, Integer> sizes = new HashMap<>();
    for (int position = 0; position < features.size(); position++) {
      Object value = features.get(position).value(field);
      if (value != null) {
        int size = sizes.merge(value, 1, Integer::sum) - 1;
        int[] list = lists.getOrDefault(value, NONE);
        if (size == list.length) {
          list = Arrays.copyOf(list, Math.max(1, 2 * size));
          lists.put(value, list);
        }
        list[size] = position;
      }
    }
    lists.replaceAll((value, list) -> Arrays.copyOf(list, sizes.get(value)));
    return lists;
  }

  private static int[] yearsOf(List<Feature> features) {
    return features.stream()
        .mapToInt(f -> f.year() == null ? Integer.MIN_VALUE : f.year().intValue())
        .toArray();
  }

  /**
   * Positions that the query's conditions on listed fields allow, in order; null if they allow all.
   * A filter's own conditions narrow only where that saves work: the filter asks them again.
   */
  int[] select(Query query) {
    int[] selected = null;
    for (Map.Entry<String, Object> wanted : query.equals().entrySet()) {
      if (list(wanted.getKey())) {
        int[] list = byField.get(wanted.getKey()).getOrDefault(wanted.getValue(), NONE);
        selected = selected == null ? list : intersection(selected, list);
      }
    }
    if (query.filter() != null) {
      for (Map.Entry<String, Set<Object>> wanted : query.filter().allowed().entrySet()) {
        selected = narrowed(selected, wanted.getKey(), wanted.getValue());
      }
    }
    if (query.years() != null && def.yearField().isPresent()) {
      selected = inYears(selected, query.years());
    }
    return selected;
  }

  /** Whether a condition on this field is answered here. */
  boolean list(String field) {
    return byField.containsKey(field);
  }

  /** Merging lists that hold many of all positions costs more than asking each candidate. */
  private int[] narrowed(int[] selected, String field, Set<Object> values) {
    Map<Object, int[]> lists = byField.get(field);
    if (lists == null) {
      return selected;
    }
    List<int[]> wanted = values.stream().map(value -> lists.getOrDefault(value, NONE)).toList();
    int found = wanted.stream().mapToInt(list -> list.length).sum();
    if (found > size / WORTH_NARROWING) {
      return selected;
    }
    int[] union = wanted.stream().flatMapToInt(Arrays::stream).sorted().toArray();
    return selected == null ? union : intersection(selected, union);
  }

  private int[] inYears(int[] selected, YearRange range) {
    int[] kept = new int[selected == null ? years.length : selected.length];
    int n = 0;
    for (int i = 0; i < kept.length; i++) {
      int position = selected == null ? i : selected[i];
      int year = years[position];
      if (year == Integer.MIN_VALUE || year >= range.first() && year <= range.last()) {
        kept[n++] = position;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  private static int[] intersection(int[] a, int[] b) {
    int[] both = new int[Math.min(a.length, b.length)];
    int n = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        both[n++] = a[i++];
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Arrays.copyOf(both, n);
  }
}
