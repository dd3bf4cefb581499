package org.parkatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.geo.DatumCheck;
import org.parkatlas.geo.KnownPlace;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.source.city.CityFiles;
import org.parkatlas.store.Store;

/** A city's named places, to tell whether a file lies where it says. */
public final class KnownPlaces {
  private final Atlas atlas;
  private final Function<CollectionDef, List<Feature>> features;

  private KnownPlaces(Atlas atlas, Function<CollectionDef, List<Feature>> features) {
    this.atlas = atlas;
    this.features = features;
  }

  /** Those in the city's files. */
  public static KnownPlaces of(CityFiles city) {
    return new KnownPlaces(
        city.atlas(),
        def ->
            city.dataSets().stream()
                .filter(set -> set.collection().equals(def.id()))
                .flatMap(set -> city.read(def, set).features().stream())
                .toList());
  }

  /** Those in data that is on its way into a store. */
  public static KnownPlaces of(Atlas atlas, List<Intake> intakes) {
    return new KnownPlaces(
        atlas,
        def ->
            intakes.stream()
                .map(Intake::batch)
                .filter(batch -> batch.def().equals(def))
                .flatMap(batch -> batch.features().stream())
                .toList());
  }

  /** Those that the store holds: for a city whose files may be gone. */
  public static KnownPlaces of(Store store) {
    return new KnownPlaces(store.atlas(), store::features);
  }

  Atlas atlas() {
    return atlas;
  }

  /** Compares features with the known places; empty if the collection has no shapes. */
  Optional<DatumCheck> check(CollectionDef def, List<Feature> given) {
    return def.geometry() == GeometryKind.NONE
        ? Optional.empty()
        : Optional.of(DatumCheck.of(places(given), known(def)));
  }

  /** The collection's own places last: of two places with one name, the last counts. */
  private List<KnownPlace> known(CollectionDef def) {
    List<KnownPlace> known = new ArrayList<>();
    for (String id : atlas.city().knownPlaces()) {
      known.addAll(places(features.apply(atlas.find(id).orElseThrow())));
    }
    known.addAll(places(features.apply(def)));
    return known;
  }

  private static List<KnownPlace> places(List<Feature> features) {
    return features.stream()
        .filter(feature -> feature.geometry() != null)
        .map(KnownPlaces::place)
        .toList();
  }

  private static KnownPlace place(Feature feature) {
    Coordinate centre = feature.geometry().getCentroid().getCoordinate();
    String name =
        feature.def().field(FieldRole.NAME).map(f -> feature.string(f.name())).orElse(null);
    return new KnownPlace(feature.id(), name, centre.x, centre.y);
  }
}
