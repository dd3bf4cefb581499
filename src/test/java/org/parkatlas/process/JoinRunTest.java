package org.parkatlas.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.parkatlas.analysis.AreaJoin;
import org.parkatlas.analysis.JoinResult;
import org.parkatlas.analysis.RunningJoin;
import org.parkatlas.analysis.SpatialJoin;
import org.parkatlas.analysis.Zone;
import org.parkatlas.analysis.ZoneIndex;
import org.parkatlas.analysis.ZoneTally;
import org.parkatlas.analysis.ZoneTotal;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.source.DeclaredCrs;
import org.parkatlas.source.InputLimits;
import org.parkatlas.source.JoinColumns;
import org.parkatlas.source.JoinSource;
import org.parkatlas.source.ShapeGeoJson.Kind;
import org.parkatlas.source.ShapeRow;

/** What is joined run by run is what one join of all gives. */
class JoinRunTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private static List<Zone> zones(Random random) {
    List<Zone> zones = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(20); i++) {
      double west = 121 + random.nextDouble();
      double south = 31 + random.nextDouble();
      double size = 0.01 + 0.5 * random.nextDouble();
      zones.add(new Zone("z" + i, "", box(west, south, size)));
    }
    return zones;
  }

  private static Geometry box(double west, double south, double size) {
    return SHAPES.toGeometry(new Envelope(west, west + size, south, south + size));
  }

  private static Progress progress() {
    return new Progress(Duration.ofMinutes(1));
  }

  @Property(tries = 20)
  void points_of_a_csv_are_joined_as_the_engine_joins_them(
      @ForAll long seed, @ForAll boolean partition) {
    Random random = new Random(seed);
    List<Zone> zones = zones(random);
    int count = 1 + random.nextInt(10_000);
    double[] lon = new double[count];
    double[] lat = new double[count];
    List<BigDecimal> amounts = new ArrayList<>();
    StringBuilder csv = new StringBuilder("lon,lat,amount\n");
    for (int i = 0; i < count; i++) {
      lon[i] = 120.9 + 1.7 * random.nextDouble();
      lat[i] = 30.9 + 1.7 * random.nextDouble();
      amounts.add(BigDecimal.valueOf(random.nextLong(1L << 45), random.nextInt(5)));
      csv.append(lon[i]).append(',').append(lat[i]).append(',').append(amounts.get(i)).append('\n');
    }
    InputRows table = InputRows.ofCsv(source("amount", InputRows.LIMITS), csv.toString());
    SpatialJoin engine = new SpatialJoin(new ZoneIndex(zones), partition);
    same(run(zones, partition, table), engine.total(engine.match(lon, lat), amounts));
  }

  @Property(tries = 20)
  void polygons_of_a_geojson_are_joined_as_the_engine_joins_them(
      @ForAll long seed, @ForAll boolean partition) {
    Random random = new Random(seed);
    List<Zone> zones =
        partition ? List.of(new Zone("z", "", box(121.3, 31.3, 0.4))) : zones(random);
    List<Geometry> shapes = new ArrayList<>();
    List<BigDecimal> amounts = new ArrayList<>();
    StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
    for (int i = 0; i < 150; i++) {
      double west = 120.9 + 1.2 * random.nextDouble();
      double south = 30.9 + 1.2 * random.nextDouble();
      double size = 0.01 + 0.2 * random.nextDouble();
      shapes.add(box(west, south, size));
      amounts.add(BigDecimal.valueOf(random.nextLong(1L << 45), 2));
      json.append(i == 0 ? "" : ",").append(feature(west, south, size, amounts.get(i)));
    }
    JsonNode collection = StrictJson.read(json.append("]}").toString().getBytes());
    InputRows table =
        InputRows.ofGeoJson(source("yuan", InputRows.LIMITS), Kind.POINTS_OR_POLYGONS, collection);
    AreaJoin engine = new AreaJoin(new ZoneIndex(zones), partition);
    same(run(zones, partition, table), engine.total(engine.share(shapes), amounts));
  }

  private static String feature(double west, double south, double size, BigDecimal amount) {
    double east = west + size;
    double north = south + size;
    return String.format(
        Locale.ROOT,
        "{\"type\":\"Feature\",\"properties\":{\"yuan\":%s},\"geometry\":{\"type\":\"Polygon\","
            + "\"coordinates\":[[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]}}",
        amount.toPlainString(),
        west,
        south,
        west,
        north,
        east,
        north,
        east,
        south,
        west,
        south);
  }

  private static JoinSource source(String amount, InputLimits limits) {
    boolean csv = !amount.equals("yuan");
    return new JoinSource(
        "inputs.data",
        new JoinColumns(null, csv ? "lon" : null, csv ? "lat" : null, amount),
        DeclaredCrs.of("inputs.crs", null),
        Shanghai.AROUND,
        limits);
  }

  private static RunningJoin run(List<Zone> zones, boolean partition, InputRows rows) {
    assertThat(rows.rejects().count()).isZero();
    return JoinRun.of(rows, new JoinZones(null, zones, partition, Map.of()), progress());
  }

  private static void same(RunningJoin run, JoinResult whole) {
    for (int zone = 0; zone < whole.totals().size(); zone++) {
      ZoneTally found = run.totals().get(zone);
      ZoneTotal expected = whole.totals().get(zone);
      assertThat(found.zone()).isEqualTo(expected.zone());
      assertThat(found.tally().count()).isEqualTo(expected.tally().count());
      assertThat(found.tally().amount()).isEqualByComparingTo(expected.tally().amount());
    }
    assertThat(run.report().input().count()).isEqualTo(whole.report().input().count());
    assertThat(run.report().input().amount()).isEqualByComparingTo(whole.report().input().amount());
    assertThat(run.report().matched().amount())
        .isEqualByComparingTo(whole.report().matched().amount());
    assertThat(run.report().outside().amount())
        .isEqualByComparingTo(whole.report().outside().amount());
    assertThat(run.report().borderPoints()).isEqualTo(whole.report().borderPoints());
    assertThat(run.report().multiZonePoints()).isEqualTo(whole.report().multiZonePoints());
  }

  @Test
  void a_heap_of_zones_is_refused() {
    List<ShapeRow> heap = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      heap.add(new ShapeRow("z" + i, "z" + i, box(121, 31, 1), BigDecimal.ZERO));
    }
    JoinZones zones = JoinZones.ofPolygons("inputs.zones", heap, false);
    assertThatThrownBy(() -> zones.withinLimits("inputs.zones"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("over each other");
  }

  @Test
  void zones_that_overlap_are_no_partition() {
    List<Zone> zones =
        List.of(new Zone("a", "", box(121, 31, 1)), new Zone("b", "", box(121.9, 31, 1)));
    JoinZones overlapping = new JoinZones(null, zones, true, Map.of());
    assertThatThrownBy(() -> overlapping.refuseOverlaps("inputs.zones", () -> {}, "Mend them."))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("has zones that overlap");
  }

  @Test
  void more_rows_or_vertices_than_allowed_are_refused_with_the_limit() {
    String csv = "lon,lat,v\n" + "121.4,31.2,1\n".repeat((int) InputRows.LIMITS.rows() + 1);
    assertThatThrownBy(() -> InputRows.ofCsv(source("v", InputRows.LIMITS), csv))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("inputs.data has more than 200000 rows");
    JsonNode square =
        StrictJson.read(
            ("{\"type\":\"FeatureCollection\",\"features\":["
                    + feature(121, 31, 0.1, BigDecimal.ONE)
                    + "]}")
                .getBytes());
    assertThatThrownBy(
            () ->
                InputRows.ofGeoJson(
                    source("yuan", new InputLimits(1, 4)), Kind.POINTS_OR_POLYGONS, square))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("inputs.data has more than 4 vertices");
    assertThat(
            InputRows.ofGeoJson(
                    source("yuan", new InputLimits(1, 5)), Kind.POINTS_OR_POLYGONS, square)
                .polygons())
        .hasSize(1);
  }
}
