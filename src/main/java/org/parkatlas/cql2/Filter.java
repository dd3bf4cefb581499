package org.parkatlas.cql2;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;

/** A CQL2 condition on the features of one collection. Immutable; many threads may use it. */
public interface Filter {
  /** How a filter is written. */
  enum Language {
    TEXT,
    JSON
  }

  /**
   * @param crs system of the coordinates in the filter, in its declared axis order
   * @throws InvalidInput naming the place if the text cannot be read, a property is not a queryable
   *     of the collection, or types do not fit
   */
  static Filter of(CollectionDef def, String text, Language language, Crs crs) {
    throw new InvalidInput("filter", text, "is not read yet", "Leave it out.");
  }

  /** Whether the condition is true of the feature; false if it is unknown for want of a value. */
  boolean test(Feature feature);

  /**
   * A box (longitude, latitude) that the shape of every feature it selects shares a point with;
   * empty if it does not confine space.
   */
  Optional<Envelope> bounds();

  /** For some fields, all values a selected feature may have there; lets an index pick. */
  Map<String, Set<Object>> allowed();
}
