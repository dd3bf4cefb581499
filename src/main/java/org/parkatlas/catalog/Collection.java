package org.parkatlas.catalog;

import java.util.List;
import java.util.Optional;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Reader;

/**
 * The features of one collection at one revision, for reading. Immutable: the same question has the
 * same answer as long as somebody holds it. Features stand in one fixed order, which depends on
 * each of them alone: by id, or near to near where the {@linkplain CollectionDef#inSpatialOrder
 * declaration} says so.
 *
 * <p>Whatever is asked carries its {@link Reader}; what that reader may not read is answered as if
 * it were not there.
 */
public interface Collection {
  CollectionDef def();

  /** A short text that changes when the content does. */
  String revision();

  /** How many features there are. */
  int size();

  /** Box around all shapes, longitude and latitude; empty if there are none. */
  Optional<Bbox> extent();

  /** First and last year of the features; empty if none has one. */
  Optional<YearRange> years();

  /**
   * One page of what a query selects, with the exact count of all of it.
   *
   * @throws InvalidInput if the query names a field that the reader may not read, or its cursor was
   *     not made for this sort order
   */
  Page query(Query query, Reader reader);

  /** One feature; empty if there is none with this id. */
  Optional<Item> byId(String id, Reader reader);

  /** All features, in order. */
  default List<Feature> features(Reader reader) {
    return query(Query.all(), reader).features();
  }

  /** Does what the first question would wait for. */
  default void makeReady() {}
}
