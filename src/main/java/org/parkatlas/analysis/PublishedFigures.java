package org.parkatlas.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Role;

/**
 * What others published of zones, each figure with its own scope, kind of area and source. None is
 * ever mixed with those that are worked out.
 */
public final class PublishedFigures {
  /** By the zone's id and by its name. */
  private final Map<String, List<Feature>> byZone = new HashMap<>();

  private PublishedFigures(List<Feature> rows) {
    for (Feature row : rows) {
      Stream.of(row.string(FieldRole.MAIN_ZONE), row.string(FieldRole.NAME))
          .filter(Objects::nonNull)
          .filter(zone -> !zone.isBlank())
          .distinct()
          .forEach(zone -> byZone.computeIfAbsent(zone, z -> new ArrayList<>()).add(row));
    }
  }

  public static PublishedFigures of(Snapshot snapshot) {
    return new PublishedFigures(
        snapshot.atlas().in(Role.PUBLISHED).stream()
            .map(def -> snapshot.collection(def.id()))
            .map(collection -> collection.features(Reader.PUBLIC))
            .flatMap(List::stream)
            .toList());
  }

  /** Those of a zone in a year, in the collection's order. */
  public List<Feature> of(ZoneFigures zone, int year) {
    return Stream.of(zone.zoneId(), zone.name())
        .map(key -> byZone.getOrDefault(key, List.of()))
        .flatMap(List::stream)
        .filter(row -> row.integer(FieldRole.YEAR) != null)
        .filter(row -> row.integer(FieldRole.YEAR) == year)
        .distinct()
        .toList();
  }

  /** One by its id, wherever it stands. */
  static Stream<Feature> named(Snapshot snapshot, String id) {
    return snapshot.atlas().in(Role.PUBLISHED).stream()
        .map(def -> snapshot.collection(def.id()))
        .flatMap((Collection collection) -> collection.byId(id, Reader.PUBLIC).stream())
        .map(item -> item.feature());
  }
}
