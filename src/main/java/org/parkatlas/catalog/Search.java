package org.parkatlas.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.parkatlas.cql2.Filter;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.InvalidInput;

/**
 * Answers queries on the features of one collection: indexes pick candidates, what they do not know
 * is asked of each candidate, and a collector counts all and keeps a page.
 */
final class Search {
  /** Clients choose sort orders; only so many are kept. */
  private static final int MAX_ORDERINGS = 16;

  private final CollectionDef def;
  private final List<Feature> features;
  private final Comparator<SortKey> order;
  private final PackedRTree tree;
  private final Postings postings;
  private final Columns columns;
  private final Lazy<Texts> texts;
  private final Cache<List<SortBy>, Ordering> orderings =
      Caffeine.newBuilder().maximumSize(MAX_ORDERINGS).build();

  /**
   * A page of what was found.
   *
   * @param positions of its features, in the order of the answer
   * @param matched how many features the query selects in all its pages
   * @param next cursor for the next page; empty on the last one
   */
  record Found(int[] positions, long matched, Optional<String> next) {}

  /**
   * @param readable fields that may be asked for
   * @param features in the collection's own order
   * @param order of that order
   * @param tree over the features, in the same order
   */
  Search(
      CollectionDef def,
      List<FieldDef> readable,
      List<Feature> features,
      Comparator<SortKey> order,
      PackedRTree tree) {
    this.def = def;
    this.features = features;
    this.order = order;
    this.tree = tree;
    this.postings = new Postings(def, readable, features);
    this.columns = new Columns(def, features);
    this.texts = new Lazy<>(() -> new Texts(def, readable, features));
  }

  /**
   * @throws InvalidInput if the cursor was not made here for this sort order
   */
  Found find(Query query) {
    int most = (int) Math.min(features.size(), query.limit() + 1L);
    Collector found = collector(query, most);
    Region region = region(query);
    Selection selection =
        new Selection(features, region, postings.select(query), condition(query), found);
    if (region == null) {
      selection.run(0, features.size());
    } else {
      tree.walk(region, selection);
    }
    return found(query, found);
  }

  private Collector collector(Query query, int most) {
    if (query.sort().isEmpty()) {
      return new InOwnOrder(query.after() == null ? 0 : after(query.after()), most);
    }
    Ordering ordering = orderings.get(query.sort(), sort -> new Ordering(def, features, sort));
    return new InSortOrder(ordering, query.after() == null ? 0 : after(query, ordering), most);
  }

  /** Where to look: in the query's region, else in the box around what its filter can select. */
  private static Region region(Query query) {
    if (query.region() != null || query.filter() == null) {
      return query.region();
    }
    return query.filter().bounds().map(box -> Region.of(Bbox.of(box))).orElse(null);
  }

  /** What is left to ask of each feature once the indexes have had their say; null for nothing. */
  private IntPredicate condition(Query query) {
    IntPredicate condition = null;
    for (Map.Entry<String, Object> wanted : query.equals().entrySet()) {
      if (!postings.list(wanted.getKey())) {
        condition = and(condition, holding(wanted.getKey(), wanted.getValue()));
      }
    }
    if (query.text() != null) {
      condition = and(condition, position -> texts.get().have(query.text(), position));
    }
    if (query.filter() != null) {
      condition = and(condition, asked(query.filter()));
    }
    return condition;
  }

  private IntPredicate asked(Filter filter) {
    Columns.Moving row = columns.rows();
    TimeLimit limit = new TimeLimit(filter.canonical(), TimeLimit.OF_A_FILTER);
    return position -> {
      limit.row();
      return filter.test(row.at(position));
    };
  }

  private static IntPredicate and(IntPredicate one, IntPredicate other) {
    return one == null ? other : one.and(other);
  }

  private IntPredicate holding(String field, Object wanted) {
    if (field.equals(SortBy.ID)) {
      return position -> wanted.equals(features.get(position).id());
    }
    int index = def.indexOf(field);
    Columns.Moving row = columns.rows();
    return position -> {
      Object value = row.at(position).value(index);
      return value instanceof List<?> list ? list.contains(wanted) : same(wanted, value);
    };
  }

  /** Amounts are equal whatever zeros they are written with. */
  private static boolean same(Object wanted, Object value) {
    return wanted instanceof BigDecimal amount && value instanceof BigDecimal other
        ? amount.compareTo(other) == 0
        : wanted.equals(value);
  }

  private Found found(Query query, Collector found) {
    int[] kept = found.kept();
    if (kept.length <= query.limit()) {
      return new Found(kept, found.matched(), Optional.empty());
    }
    int[] page = Arrays.copyOf(kept, query.limit());
    Feature last = features.get(page[page.length - 1]);
    SortKey key = SortKey.of(last);
    String next = query.sort().isEmpty() ? key.cursor() : Cursor.of(last, key, query.sort()).text();
    return new Found(page, found.matched(), Optional.of(next));
  }

  /** First position behind a cursor, whether or not its feature is still there. */
  private int after(String cursor) {
    SortKey key = SortKey.ofCursor(cursor);
    return firstBehind(
        features.size(), position -> order.compare(SortKey.of(features.get(position)), key));
  }

  /** First rank behind a cursor. */
  private int after(Query query, Ordering ordering) {
    Cursor cursor = Cursor.of(query.after(), def, query.sort());
    return firstBehind(
        features.size(),
        rank -> cursor.compare(features.get(ordering.position(rank)), query.sort(), order));
  }

  /**
   * @param comparedToPlace for a rank: negative or 0 if it stands before or at the place
   */
  private static int firstBehind(int size, IntUnaryOperator comparedToPlace) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (comparedToPlace.applyAsInt(middle) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
