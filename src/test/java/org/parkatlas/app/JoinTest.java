package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code join}: sums by zone, a report that balances, and files written whole. */
class JoinTest {
  @TempDir Path folder;
  private Path firms;
  private Path zones;

  @BeforeEach
  void three_firms_and_two_neighbours() throws IOException {
    firms =
        write(
            "firms.csv",
            "code,x,y,output",
            "on-the-border,121.5,31.2,100.10",
            "in-the-east,121.6,31.15,200.25",
            "outside,121.2,30.5,7");
    zones =
        write(
            "zones.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[",
            square("west", 121.4, 121.5) + ",",
            square("east", 121.5, 121.7) + "]}");
  }

  @Test
  void a_point_on_a_shared_border_counts_in_both_zones_and_once_in_the_total() throws IOException {
    Path result = folder.resolve("result.csv");
    Cli join = joinFirms("--zones", zones, "-o", result);

    assertThat(join.code()).as(join.err()).isZero();
    assertThat(result)
        .content()
        .isEqualToNormalizingNewlines(
            "zone,name,count,amount\neast,east,2,300.35\nwest,west,1,100.10\n");
    assertThat(join.out())
        .containsPattern("matched +2 +300.35\n")
        .containsPattern("outside +1 +7.00\n")
        .containsPattern("rejected +0 +0.00\n")
        .containsPattern("input +3 +307.35\n")
        .contains("on a border: 1, in several zones: 1");
  }

  @Test
  void in_a_partition_it_counts_in_the_lowest_id_alone() throws IOException {
    Path result = folder.resolve("result.csv");
    joinFirms("--zones", zones, "--partition", "-o", result);

    assertThat(result).content().contains("east,east,2,300.35").contains("west,west,0,0.00");
  }

  @Test
  void totals_can_be_written_as_geojson_with_the_zones_shapes() throws IOException {
    Path result = folder.resolve("result.geojson");
    joinFirms("--zones", zones, "-o", result);

    assertThat(result)
        .content()
        .contains("\"type\":\"FeatureCollection\"")
        .contains("\"id\":\"east\"", "\"count\":2,\"amount\":300.35")
        .contains("[121.7,31.4]");
  }

  @Test
  void a_polygons_amount_is_shared_by_area() throws IOException {
    Path parcels =
        write(
            "parcels.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"p\",",
            "\"properties\":{\"output\":90.00},\"geometry\":" + ring(121.4, 121.7) + "}]}");
    Path result = folder.resolve("result.csv");
    Cli join =
        Cli.run("join", "--shapes", parcels, "--amount", "output", "--zones", zones, "-o", result);

    assertThat(join.code()).as(join.err()).isZero();
    assertThat(result).content().contains("east,east,1,60.00").contains("west,west,1,30.00");
  }

  @Test
  void shipped_levels_need_no_database() {
    Cli join = joinFirms("--level", "district");

    assertThat(join.code()).as(join.err()).isZero();
    assertThat(join.out()).containsPattern("matched +2 ").containsPattern("outside +1 ");
  }

  @Test
  void coordinates_in_gcj02_are_moved_back_before_they_are_joined() throws IOException {
    // 121.5031 in GCJ-02 is 121.4986 in WGS84: west of the border that the raw figure lies east of.
    Path shifted = write("gcj.csv", "x,y", "121.5031,31.2");
    Path result = folder.resolve("result.csv");
    Cli.run(
        "join",
        "--points",
        shifted,
        "--lon",
        "x",
        "--lat",
        "y",
        "--crs",
        "GCJ-02",
        "--zones",
        zones,
        "-o",
        result);

    assertThat(result).content().contains("west,west,1,").contains("east,east,0,");
  }

  @Test
  void a_bad_row_refuses_everything_and_leaves_an_earlier_result_alone() throws IOException {
    Path result = write("result.csv", "earlier");
    firms = write("firms.csv", "code,x,y,output", "a,121.5,31.2,1", "b,121.6,31.2,-5");
    Cli join = joinFirms("--zones", zones, "-o", result);

    assertThat(join.code()).isEqualTo(1);
    assertThat(join.err()).contains("firms.csv row 3 (b)", "negative").doesNotContain("\tat ");
    assertThat(result).content().isEqualTo("earlier\n");
    assertThat(folder.resolve("result.csv.part")).doesNotExist();
  }

  @Test
  void zones_that_overlap_are_no_partition() throws IOException {
    zones =
        write(
            "zones.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[",
            square("a", 121.4, 121.6) + ",",
            square("b", 121.5, 121.7) + "]}");
    Cli join = joinFirms("--zones", zones, "--partition");

    assertThat(join.code()).isEqualTo(1);
    assertThat(join.err()).contains("has zones that overlap by", "“a, b”");
  }

  @Test
  void rows_that_cannot_be_used_are_left_out_and_reported_if_that_is_wanted() throws IOException {
    firms =
        write(
            "firms.csv",
            "code,x,y,output",
            "a,121.6,31.2,100.10",
            "b,121.6,31.2,-1",
            "c,north,31.2,7.25",
            "a,121.6,31.2,0.50",
            "d,121.6,31.2",
            "e,100,31.2,3");
    Path result = folder.resolve("result.csv");
    Cli join = joinFirms("--zones", zones, "--rejects", "report", "-o", result);

    assertThat(join.code()).as(join.err()).isZero();
    assertThat(result).content().contains("east,east,1,100.10");
    assertThat(join.out())
        .containsPattern("matched +1 +100.10\n")
        .containsPattern("outside +1 +3.00\n")
        .containsPattern("rejected +4 +7.75\n")
        .containsPattern("input +6 +110.85\n")
        .contains("4 rows could not be used, 2 of them without an amount")
        .contains("firms.csv row 3 (b): output is negative")
        .contains("firms.csv row 4 (c): x is not a number")
        .contains("firms.csv row 5 (a): has an id that came before")
        .contains("firms.csv row 6 (d): has 3 values where the header has 4");
    assertThat(joinFirms("--zones", zones, "--rejects", "ignore").code()).isEqualTo(2);
  }

  @Test
  void zones_may_lie_anywhere_on_earth() throws IOException {
    zones =
        write(
            "zones.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[",
            square("rhine", 6.5, 7.5).replace("31.", "51.") + "]}");
    firms = write("firms.csv", "code,x,y,output", "a,7.0,51.2,5", "b,121.5,31.2,1");
    Cli join = joinFirms("--zones", zones);

    assertThat(join.code()).as(join.err()).isZero();
    assertThat(join.out()).containsPattern("matched +1 +5.00").containsPattern("outside +1 +1.00");
    assertThat(joinFirms("--level", "district").err()).contains("row 2 (a)", "far from Shanghai");
  }

  @Test
  void a_misspelt_name_is_told_with_those_that_are_there() throws IOException {
    Path parcels =
        write(
            "parcels.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"p\",",
            "\"properties\":{\"output\":90,\"owner\":1},\"geometry\":"
                + ring(121.4, 121.7)
                + "}]}");

    assertThat(Cli.run("join", "--shapes", parcels, "--amount", "outptu", "--zones", zones).err())
        .contains("parcels.geojson has no feature with the properties [outptu]", "output,owner");
    assertThat(Cli.run("join", "--points", firms, "--zones", zones, "--zone-id", "kode").err())
        .contains("lacks the columns [lon, lat]", "code,x,y,output");
    assertThat(joinFirms("--zones", zones, "--zone-id", "kode").err())
        .contains("zones.geojson has no feature with the properties [kode]");
  }

  @Test
  void rings_are_written_right_handed_as_the_standard_asks() throws IOException {
    zones =
        write(
            "zones.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"z\",",
            "\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[",
            "[[121,31],[121,32],[122,32],[122,31],[121,31]],",
            "[[121.2,31.2],[121.3,31.2],[121.3,31.3],[121.2,31.3],[121.2,31.2]]]}}]}");
    Path result = folder.resolve("result.geojson");
    joinFirms("--zones", zones, "-o", result);

    assertThat(result)
        .content()
        .contains("[[121,31],[122,31],[122,32],[121,32],[121,31]]")
        .contains("[[121.2,31.2],[121.2,31.3],[121.3,31.3],[121.3,31.2],[121.2,31.2]]");
  }

  @Test
  void northing_and_easting_in_each_others_place_get_a_hint() throws IOException {
    firms = write("firms.csv", "code,x,y,output", "a,3456000.5,642000.25,1");

    for (Object[] against : new Object[][] {{"--zones", zones}, {"--level", "park"}}) {
      assertThat(joinFirms(against[0], against[1], "--crs", "EPSG:4549").err())
          .contains("row 2 (a): looks like northing, easting swapped; easting comes first")
          .contains("(3456000.5, 642000.3)");
    }
    firms = write("firms.csv", "code,x,y,output", "a,642000.25,3456000.5,1");
    assertThat(joinFirms("--zones", zones, "--crs", "EPSG:4549").code()).isZero();
  }

  @Test
  void a_file_of_any_size_in_a_message_stays_a_message() throws IOException {
    StringBuilder ring = new StringBuilder("[[[");
    for (int i = 0; i < 5000; i++) {
      ring.append("[121.5,31.").append(i).append("],");
    }
    Path nested =
        write(
            "nested.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\""
                + "i".repeat(5000)
                + "\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                + ring
                + "[121.5,31.0]]]]}}]}");
    Cli join = Cli.run("join", "--shapes", nested, "--zones", zones);

    assertThat(join.code()).isEqualTo(1);
    assertThat(join.err().length()).isLessThan(500);
  }

  @Test
  void an_ending_that_says_no_format_is_refused_before_any_work() {
    Cli join = joinFirms("--zones", zones, "-o", folder.resolve("result.xlsx"));

    assertThat(join.code()).isEqualTo(1);
    assertThat(join.err()).contains("result.xlsx").contains(".csv or .geojson");
  }

  @Test
  void a_result_that_cannot_be_written_is_named() {
    Path result = folder.resolve("no/such/folder/result.csv");
    Cli join = joinFirms("--zones", zones, "-o", result);

    assertThat(join.code()).isEqualTo(1);
    assertThat(join.err()).contains(result + " cannot be written");
  }

  private Cli joinFirms(Object... more) {
    Object[] line = {
      "join", "--points", firms, "--id", "code", "--lon", "x", "--lat", "y", "--amount", "output"
    };
    Object[] all = Arrays.copyOf(line, line.length + more.length);
    System.arraycopy(more, 0, all, line.length, more.length);
    return Cli.run(all);
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private static String square(String id, double west, double east) {
    return "{\"type\":\"Feature\",\"id\":\"%s\",\"properties\":{\"name\":\"%s\"},\"geometry\":%s}"
        .formatted(id, id, ring(west, east));
  }

  private static String ring(double west, double east) {
    return ("{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[%1$s,31.0],[%2$s,31.0],[%2$s,31.4],[%1$s,31.4],[%1$s,31.0]]]}")
        .formatted(west, east);
  }
}
