package org.parkatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.geo.DatumCheck;
import org.parkatlas.geo.KnownPlace;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.source.DataSets;

/** The named places of the shipped data, to tell whether a file lies where it says. */
final class KnownPlaces {
  private static final String NAME = "name";

  private KnownPlaces() {}

  /**
   * Whether features lie where a wrong datum would put them.
   *
   * @return the measured shift in words; empty if there is none, or too few known names to tell
   */
  static Optional<String> shift(CollectionDef def, List<Feature> features) {
    if (def.geometry() == GeometryKind.NONE || def.indexOf(NAME) < 0) {
      return Optional.empty();
    }
    return DatumCheck.shifted(places(features), known(def));
  }

  /** The collection's own places last: of two places with one name, the last counts. */
  private static List<KnownPlace> known(CollectionDef def) {
    List<KnownPlace> known = new ArrayList<>();
    List.of(Atlas.TRANSPORT_NODES, Atlas.PARKS, def).forEach(each -> known.addAll(shipped(each)));
    return known;
  }

  private static List<KnownPlace> shipped(CollectionDef def) {
    return DataSets.shipped().stream()
        .filter(set -> set.collection().equals(def.id()))
        .flatMap(set -> places(DataSets.readShipped(def, set).features()).stream())
        .toList();
  }

  private static List<KnownPlace> places(List<Feature> features) {
    return features.stream()
        .filter(feature -> feature.geometry() != null && feature.value(NAME) != null)
        .map(KnownPlaces::place)
        .toList();
  }

  private static KnownPlace place(Feature feature) {
    Coordinate centre = feature.geometry().getCentroid().getCoordinate();
    return new KnownPlace(feature.string(NAME), centre.x, centre.y);
  }
}
