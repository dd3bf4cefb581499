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

  /** Compares features with the known places; empty if the collection has no shapes. */
  static Optional<DatumCheck> check(CollectionDef def, List<Feature> features) {
    return def.geometry() == GeometryKind.NONE
        ? Optional.empty()
        : Optional.of(DatumCheck.of(places(features), known(def)));
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
        .filter(feature -> feature.geometry() != null)
        .map(KnownPlaces::place)
        .toList();
  }

  private static KnownPlace place(Feature feature) {
    Coordinate centre = feature.geometry().getCentroid().getCoordinate();
    String name = feature.def().indexOf(NAME) < 0 ? null : feature.string(NAME);
    return new KnownPlace(feature.id(), name, centre.x, centre.y);
  }
}
