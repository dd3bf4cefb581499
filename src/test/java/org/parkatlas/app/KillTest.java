package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.store.CollectionState;
import org.parkatlas.store.Store;
import org.parkatlas.store.StoreConfig;
import org.parkatlas.support.Database;
import org.parkatlas.support.PostgisCluster;

/**
 * Real signals to the real program at random moments while it writes: afterwards the store opens,
 * nothing is wrong with it, and it holds exactly what it held before or what it holds after.
 */
class KillTest {
  /** {@code make soak} sets 50 of each kind, so 100 on the embedded store, and 30 on PostGIS. */
  private static final int KILLS = Integer.getInteger("kills", 3);

  private static final int KILLS_ON_POSTGIS = Integer.getInteger("kills.postgis", 2);
  private static final List<String> SIGNALS = List.of("KILL", "TERM", "INT");
  private static final int PARCELS = Integer.getInteger("kills.parcels", 20_000);
  private static final long PATIENCE_MS = 120_000;

  @TempDir Path folder;
  private final SplittableRandom random = new SplittableRandom();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private Path parcels;

  @BeforeEach
  void a_file_of_many_parcels() throws IOException {
    parcels = folder.resolve("parcels.geojson");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(parcels))) {
      out.print("{\"type\":\"FeatureCollection\",\"features\":[");
      for (int i = 0; i < PARCELS; i++) {
        out.print((i == 0 ? "\n" : ",\n") + parcel(i));
      }
      out.println("]}");
    }
  }

  private static String parcel(int i) {
    double x = 121 + i % 200 * 0.001;
    double y = 31 + i / 200 * 0.001;
    return String.format(
        Locale.ROOT,
        """
        {"type":"Feature","id":"p-%d","properties":{"districtCode":"310115","blockKind":"104","supplyState":"supplied",\
        "suppliedYear":2010,"suppliedAreaM2":1000,"landUse":"M1","source":"s","quality":"estimated"},\
        "geometry":{"type":"Polygon","coordinates":[[[%.4f,%.4f],[%.4f,%.4f],[%.4f,%.4f],[%.4f,%.4f]]]}}""",
        i,
        x,
        y,
        x + 0.0008,
        y,
        x,
        y + 0.0008,
        x,
        y);
  }

  @Test
  void a_first_load_that_is_killed_left_all_of_it_or_nothing() throws Exception {
    long whole = load(folder.resolve("whole"), Long.MAX_VALUE);
    CollectionState after = state(embedded("whole"), Shanghai.DISTRICTS).orElseThrow();
    for (int i = 0; i < KILLS; i++) {
      String data = "first-" + i;
      load(folder.resolve(data), random.nextLong(whole + 1));

      Cli check = Cli.run("check", "--data-dir", folder.resolve(data));
      boolean nothing = check.code() == 1 && check.err().contains("holds no store");
      if (!nothing) {
        assertThat(check.code()).as("%s%n%s", check.out(), check.err()).isZero();
      }
      Optional<CollectionState> found = state(embedded(data), Shanghai.DISTRICTS);
      found.ifPresent(state -> assertThat(state.contentHash()).isEqualTo(after.contentHash()));
      outcomes.merge(found.isPresent() ? "after" : "before", 1, Integer::sum);
    }
    say("first load, embedded");
  }

  /**
   * Starts a server on a new folder, and ends it.
   *
   * @param ms how long after its file appeared; it is ready before the greatest
   * @return how long it took until it was ready or ended
   */
  private long load(Path data, long ms) throws Exception {
    try (Program serve =
        Program.start(
            folder, "PARKATLAS_DEMO=false", "PARKATLAS_PORT=0", "serve", "--data-dir=" + data)) {
      await(serve, () -> Files.exists(data.resolve("parkatlas.gpkg")));
      long start = System.nanoTime();
      while (millisSince(start) < ms && !serve.said().contains("is ready at")) {
        Thread.sleep(1);
      }
      kill(serve);
      return millisSince(start);
    }
  }

  @Test
  void an_import_that_is_killed_left_all_of_it_or_nothing() throws Exception {
    Path before = folder.resolve("before");
    Path after = folder.resolve("after");
    for (Path data : List.of(before, after)) {
      try (Store store = Store.open(StoreConfig.embedded(data), kept -> Shanghai.FILES.profile())) {
        Loading.fill(store, Shanghai.FILES, false);
      }
    }
    Path writer = after.resolve("parkatlas.writer");
    long window = importUntil(() -> Files.exists(writer), Long.MAX_VALUE, "--data-dir=" + after);
    String old = hash(embedded("before"));
    String whole = hash(embedded("after"));
    assertThat(whole).isNotEqualTo(old);
    for (int i = 0; i < KILLS; i++) {
      Path data = Files.createDirectory(folder.resolve("import-" + i));
      Files.copy(before.resolve("parkatlas.gpkg"), data.resolve("parkatlas.gpkg"));
      Path written = data.resolve("parkatlas.writer");
      importUntil(() -> Files.exists(written), random.nextLong(window + 1), "--data-dir=" + data);
      requireOneOf(old, whole, embedded("import-" + i), "--data-dir=" + data);
    }
    say("import, embedded");
  }

  @Test
  void an_import_into_postgis_that_is_killed_left_all_of_it_or_nothing() throws Exception {
    Database database = PostgisCluster.newDatabase();
    StoreConfig config =
        StoreConfig.postgis(database.jdbcUrl(), database.user(), database.password());
    String[] where = {"--db-url=" + database.jdbcUrl(), "--db-user=" + database.user()};
    String[] line = {where[0], where[1], "--db-password=none"};
    try (Store store = Store.open(config, kept -> Shanghai.FILES.profile())) {
      Loading.fill(store, Shanghai.FILES, false);
    }
    String old = hash(config);
    long window = importUntil(() -> isWriting(database), Long.MAX_VALUE, line);
    String whole = hash(config);
    assertThat(whole).isNotEqualTo(old);
    for (int i = 0; i < KILLS_ON_POSTGIS; i++) {
      try (Store store = Store.open(config, kept -> Shanghai.FILES.profile())) {
        store.replaceEverything(List.of());
        Loading.fill(store, Shanghai.FILES, false);
      }
      importUntil(() -> isWriting(database), random.nextLong(window + 1), line);
      requireOneOf(old, whole, config, line);
    }
    say("import, PostGIS");
  }

  /** Whether somebody has begun a change and not ended it. */
  private static boolean isWriting(Database database) throws Exception {
    String sql =
        "SELECT count(*) FROM pg_locks WHERE relation = 'atlas_revision'::regclass"
            + " AND mode = 'RowExclusiveLock'";
    try (var connection = database.connect();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getInt(1) > 0;
    }
  }

  /**
   * Imports the parcels, and ends the import.
   *
   * @param ms how long after it began to write
   * @return how long it wrote
   */
  private long importUntil(Callable<Boolean> writes, long ms, String... where) throws Exception {
    String[] words = {
      "import",
      parcels.toString(),
      "--collection=parcels",
      "--origin=o",
      "--licence=CC0-1.0",
      "--date=2026-01-31"
    };
    String[] line = Arrays.copyOf(words, words.length + where.length);
    System.arraycopy(where, 0, line, words.length, where.length);
    try (Program importing = Program.start(folder, line)) {
      await(importing, writes);
      long start = System.nanoTime();
      while (millisSince(start) < ms && importing.isAlive()) {
        Thread.sleep(1);
      }
      kill(importing);
      return millisSince(start);
    }
  }

  private void requireOneOf(String old, String whole, StoreConfig config, String... where) {
    String[] line = Arrays.copyOf(new String[] {"check"}, where.length + 1);
    System.arraycopy(where, 0, line, 1, where.length);
    Cli check = Cli.run((Object[]) line);
    assertThat(check.code()).as("%s%n%s", check.out(), check.err()).isZero();
    String found = hash(config);
    assertThat(found).isIn(old, whole);
    outcomes.merge(found.equals(old) ? "before" : "after", 1, Integer::sum);
  }

  private void await(Program program, Callable<Boolean> condition) throws Exception {
    long start = System.nanoTime();
    while (!condition.call()) {
      if (!program.isAlive() || millisSince(start) > PATIENCE_MS) {
        throw new AssertionError("It never wrote, but said:\n" + program.said());
      }
      Thread.sleep(1);
    }
  }

  private void kill(Program program) throws Exception {
    String signal = SIGNALS.get(random.nextInt(SIGNALS.size()));
    new ProcessBuilder("kill", "-s", signal, "" + program.pid()).start().waitFor();
    program.exitCode();
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private StoreConfig embedded(String data) {
    return StoreConfig.embedded(folder.resolve(data));
  }

  private static Optional<CollectionState> state(StoreConfig config, CollectionDef def) {
    try (Store store = Store.open(config, kept -> Shanghai.FILES.profile())) {
      store.features(def);
      return store.read(content -> content.state(def));
    }
  }

  /** Of what stands in the parcels. */
  private static String hash(StoreConfig config) {
    return state(config, Shanghai.PARCELS).map(CollectionState::contentHash).orElse("none");
  }

  private void say(String what) {
    System.out.printf("kills during %s: %s%n", what, outcomes);
  }
}
