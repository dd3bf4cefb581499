package org.parkatlas.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parkatlas.analysis.LandEfficiency;
import org.parkatlas.analysis.LandEfficiency.LevelFigures;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Level;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Role;
import org.parkatlas.store.CollectionState;
import org.parkatlas.store.Content;
import org.parkatlas.store.ImportRun;
import org.parkatlas.store.Store;

/**
 * Makes snapshots of a store's content, one after the other. What has not changed since the last
 * one is taken from it; what is derived and was worked out by an earlier run of this same program
 * from the same content is taken from the store.
 */
final class Snapshots {
  private static final int TAG_LENGTH = 16;

  private final Store store;
  private final Atlas atlas;

  /** Names the program, since another one may derive other figures; empty to keep nothing. */
  private final Optional<String> program;

  private final Map<String, Made> last = new LinkedHashMap<>();
  private final List<Made> toKeep = new ArrayList<>();

  /**
   * @param from what the collection's content follows from: its hash, or those of its inputs
   */
  private record Made(CollectionDef def, String from, Collection collection) {}

  Snapshots(Store store, Optional<String> program) {
    this.store = store;
    this.atlas = store.atlas();
    this.program = program;
  }

  /** A snapshot with the store's revision that it shows. */
  record Numbered(Snapshot snapshot, long revision) {}

  /**
   * Everything in the store, with what is derived from it.
   *
   * @throws org.parkatlas.model.Unavailable if the store cannot be read
   */
  synchronized Numbered next() {
    return store.read(
        content -> {
          List<Collection> all = new ArrayList<>(stored(content));
          all.addAll(derived(content));
          boolean synthetic = content.importRuns().stream().anyMatch(ImportRun::synthetic);
          return new Numbered(new Snapshot(atlas, all, synthetic), content.revision());
        });
  }

  /** One thread reads, the others index what it has read: a start waits for both. */
  private List<Collection> stored(Content content) {
    List<CompletableFuture<Made>> making =
        atlas.stored().stream()
            .filter(CollectionDef::isPublic)
            .map(def -> stored(content, def))
            .toList();
    return making.stream().map(CompletableFuture::join).map(this::remember).toList();
  }

  private CompletableFuture<Made> stored(Content content, CollectionDef def) {
    String hash = hash(content, def);
    Made before = last.get(def.id());
    if (before != null && before.from().equals(hash)) {
      return CompletableFuture.completedFuture(before);
    }
    List<Feature> features = content.features(def);
    return CompletableFuture.supplyAsync(
        () -> new Made(def, hash, new MemoryCollection(def, features, shortened(hash))));
  }

  /** Enough to tell contents apart in a tag. */
  private static String shortened(String hash) {
    return hash.substring(0, Math.min(hash.length(), TAG_LENGTH));
  }

  private Collection remember(Made made) {
    last.put(made.def().id(), made);
    return made.collection();
  }

  private static String hash(Content content, CollectionDef def) {
    return content.state(def).map(CollectionState::contentHash).orElse("empty");
  }

  private List<Collection> derived(Content content) {
    Map<Level, String> from = new LinkedHashMap<>();
    atlas.levels().forEach(level -> from.put(level, madeFrom(content, level)));
    Map<Level, CompletableFuture<LevelFigures>> known = new LinkedHashMap<>();
    from.forEach((level, key) -> known(content, level, key).ifPresent(f -> known.put(level, f)));
    Map<Level, LevelFigures> figures = new LinkedHashMap<>();
    known.forEach((level, found) -> figures.put(level, found.join()));
    List<Level> missing = from.keySet().stream().filter(l -> !figures.containsKey(l)).toList();
    figures.putAll(workedOut(content, missing));

    List<Collection> derived = new ArrayList<>();
    from.forEach(
        (level, key) -> {
          CollectionDef def = atlas.efficiencyOf(level);
          Made made = new Made(def, key, figures.get(level).rows());
          derived.add(remember(made));
          if (missing.contains(level)) {
            toKeep.add(made);
          }
        });
    derived.add(reports(from, figures, !missing.isEmpty()));
    return derived;
  }

  private Collection reports(
      Map<Level, String> from, Map<Level, LevelFigures> figures, boolean changed) {
    String key = from.values().stream().collect(Collectors.joining("\n"));
    Made before = last.get(atlas.joinReports().id());
    if (before != null && before.from().equals(key)) {
      return before.collection();
    }
    List<Feature> rows =
        from.keySet().stream().flatMap(level -> figures.get(level).reports().stream()).toList();
    Made made = new Made(atlas.joinReports(), key, new MemoryCollection(atlas.joinReports(), rows));
    if (changed) {
      toKeep.add(made);
    }
    return remember(made);
  }

  /** What the figures of a level follow from. */
  private String madeFrom(Content content, Level level) {
    String of = String.join(" ", level.code(), program.orElse(""), atlas.edition(), "");
    return Stream.concat(
            Stream.of(atlas.zones(level)),
            Stream.of(Role.UNITS, Role.LAND, Role.MEASURES).flatMap(r -> atlas.in(r).stream()))
        .map(def -> hash(content, def))
        .collect(Collectors.joining(" ", of, ""));
  }

  /** Of the last snapshot, else of the store. */
  private Optional<CompletableFuture<LevelFigures>> known(
      Content content, Level level, String key) {
    CollectionDef def = atlas.efficiencyOf(level);
    Made rows = last.get(def.id());
    Made reports = last.get(atlas.joinReports().id());
    if (rows != null && rows.from().equals(key)) {
      List<Feature> kept = of(level, reports.collection().features(Reader.PUBLIC));
      return Optional.of(
          CompletableFuture.completedFuture(new LevelFigures(rows.collection(), kept)));
    }
    boolean kept =
        program.isPresent()
            && isMadeFrom(content, def, key)
            && isMadeFrom(content, atlas.joinReports(), key);
    if (!kept) {
      return Optional.empty();
    }
    List<Feature> features = content.features(def);
    List<Feature> keptReports = of(level, content.features(atlas.joinReports()));
    return Optional.of(
        CompletableFuture.supplyAsync(
            () -> new LevelFigures(new MemoryCollection(def, features), keptReports)));
  }

  private static boolean isMadeFrom(Content content, CollectionDef def, String key) {
    return content
        .state(def)
        .flatMap(CollectionState::madeFrom)
        .map(made -> made.lines().anyMatch(key::equals))
        .orElse(false);
  }

  private static List<Feature> of(Level level, List<Feature> reports) {
    return reports.stream().filter(report -> level.code().equals(report.string("level"))).toList();
  }

  private Map<Level, LevelFigures> workedOut(Content content, List<Level> levels) {
    if (levels.isEmpty()) {
      return Map.of();
    }
    LandEfficiency efficiency =
        new LandEfficiency(
            atlas,
            def ->
                def.isPublic()
                    ? last.get(def.id()).collection().features(Reader.PUBLIC)
                    : content.features(def));
    return levels.parallelStream().collect(Collectors.toMap(level -> level, efficiency::figures));
  }

  /** Puts into the store what was worked out for the last snapshot, so that a start finds it. */
  synchronized void keep() {
    if (program.isPresent()) {
      toKeep.removeIf(
          made ->
              store.keepDerived(
                  made.def(), made.from(), made.collection().features(Reader.PUBLIC)));
    }
  }
}
