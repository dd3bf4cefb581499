package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.Basis;
import org.parkatlas.model.City;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.Level;
import org.parkatlas.model.Measure;
import org.parkatlas.model.Quality;
import org.parkatlas.model.Role;

/**
 * Land efficiency: output in yuan ÷ area in km², for each level, year and basis, with the report of
 * each join. The indicator is 工业园区单位土地产值 of the 14th five-year plan (no. 5), whose basis is
 * supplied industrial land.
 */
public final class LandEfficiency {
  private final Atlas atlas;
  private final Function<CollectionDef, List<Feature>> stored;
  private final List<Feature> units;
  private final List<Feature> land;
  private final SortedMap<Integer, Map<Measure, List<BigDecimal>>> amountsByYear = new TreeMap<>();
  private final boolean synthetic;
  private final Quality landQuality;

  /**
   * @param stored the features of each stored collection; of measures at most one row for a unit
   *     and year
   */
  public LandEfficiency(Atlas atlas, Function<CollectionDef, List<Feature>> stored) {
    this.atlas = atlas;
    this.stored = stored;
    this.units = in(Role.UNITS);
    this.land = in(Role.LAND);
    this.landQuality = land.isEmpty() ? null : land.get(0).quality();
    this.synthetic =
        units.stream().anyMatch(unit -> unit.quality() == Quality.SYNTHETIC)
            || landQuality == Quality.SYNTHETIC;
    readAmounts();
    City city = atlas.city();
    if (amountsByYear.isEmpty()) {
      IntStream.rangeClosed(city.firstYear(), city.lastYear())
          .forEach(year -> amountsByYear.put(year, noAmounts()));
    }
  }

  private List<Feature> in(Role role) {
    return atlas.the(role).map(stored).orElse(List.of());
  }

  private void readAmounts() {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      positions.put(units.get(i).id(), i);
    }
    for (Feature row : in(Role.MEASURES)) {
      int unit = positions.get(row.string(FieldRole.UNIT));
      amountsByYear
          .computeIfAbsent(row.integer(FieldRole.YEAR).intValue(), year -> noAmounts())
          .forEach((measure, amounts) -> amounts.set(unit, measure.amount(row)));
    }
  }

  private Map<Measure, List<BigDecimal>> noAmounts() {
    Map<Measure, List<BigDecimal>> none = new LinkedHashMap<>();
    atlas.measures().forEach(m -> none.put(m, Arrays.asList(new BigDecimal[units.size()])));
    return none;
  }

  /** The derived collections: one for each level, then the join reports. */
  public List<Collection> derive() {
    List<LevelFigures> levels = atlas.levels().parallelStream().map(this::figures).toList();
    List<Collection> derived = new ArrayList<>(levels.stream().map(LevelFigures::rows).toList());
    List<Feature> reports = levels.stream().flatMap(level -> level.reports().stream()).toList();
    derived.add(new MemoryCollection(atlas.joinReports(), reports));
    return derived;
  }

  /**
   * What one level adds.
   *
   * @param rows the level's derived collection
   * @param reports features of the collection of join reports
   */
  public record LevelFigures(Collection rows, List<Feature> reports) {}

  /** The figures of a level, with the report of each year's join. */
  public LevelFigures figures(Level level) {
    List<MeasuredZone> zones =
        stored.apply(atlas.zones(level)).stream()
            // Nothing can be said of one without a shape; a sum of 0 would be a lie.
            .filter(zone -> zone.geometry() != null)
            .sorted(Comparator.comparing(Feature::id))
            .map(zone -> MeasuredZone.of(zone, level))
            .toList();
    ZoneIndex index = new ZoneIndex(zones.stream().map(MeasuredZone::shape).toList());
    SpatialJoin pointJoin = new SpatialJoin(index, level.partition());
    Matches located = located(level, index, pointJoin);
    Declarations declarations = Declarations.of(level, units, index.zones());
    BitSet symbols = new BitSet();
    IntStream.range(0, zones.size()).filter(i -> zones.get(i).symbol()).forEach(symbols::set);
    Matches matches = declarations.counted(located, level.counting(), symbols);
    AreaShares shares =
        new AreaJoin(index, level.partition()).share(land.stream().map(Feature::geometry).toList());
    SuppliedLand supplied = SuppliedLand.of(land, shares, zones.size());

    List<Feature> rows = new ArrayList<>();
    List<Feature> reports = new ArrayList<>();
    CollectionDef def = atlas.efficiencyOf(level);
    EfficiencyRow.Writer writer = new EfficiencyRow.Writer(def, atlas.city().ratios(), synthetic);
    amountsByYear.forEach(
        (year, amounts) -> {
          LandReport landReport = LandReport.of(land, shares, year);
          Map<Measure, YearSums> sums = new LinkedHashMap<>();
          amounts.forEach(
              (measure, each) -> {
                JoinResult found = pointJoin.total(matches, each);
                sums.put(measure, YearSums.of(found.totals(), level.partition()));
                reports.add(
                    new ReportRow(
                            level,
                            year,
                            measure,
                            found.report(),
                            declarations.compare(located, each, symbols),
                            landReport,
                            synthetic)
                        .write(atlas.joinReports()));
              });
          for (int i = 0; i < zones.size(); i++) {
            MeasuredZone zone = zones.get(i);
            double suppliedM2 = supplied.m2(i, year);
            for (Basis basis : Basis.values()) {
              AreaFigure area = zone.area(basis, year, suppliedM2, landQuality);
              rows.add(writer.write(new EfficiencyRow(zone, year, basis, of(sums, i), area)));
            }
          }
        });
    return new LevelFigures(new MemoryCollection(def, rows), reports);
  }

  /** Where units lie; a zone with a district's outline has the district's. */
  private Matches located(Level level, ZoneIndex index, SpatialJoin pointJoin) {
    List<Geometry> points = units.stream().map(Feature::geometry).toList();
    Matches located = pointJoin.match(points);
    if (level.partition() || !atlas.mainLevel().partition()) {
      return located;
    }
    List<Zone> partition =
        stored.apply(atlas.zones(atlas.mainLevel())).stream()
            .filter(zone -> zone.geometry() != null)
            .map(zone -> new Zone(zone.id(), zone.string(FieldRole.NAME), zone.geometry()))
            .toList();
    return SharedOutlines.of(index.zones(), partition).settled(located, points);
  }

  private static Map<Measure, EfficiencyRow.Sum> of(Map<Measure, YearSums> sums, int zone) {
    Map<Measure, EfficiencyRow.Sum> ofZone = new LinkedHashMap<>();
    sums.forEach((measure, all) -> ofZone.put(measure, all.of(zone)));
    return ofZone;
  }

  /** A measure's sums of all zones in a year, and the ids of those that are withheld. */
  private record YearSums(List<ZoneTotal> totals, Set<String> withheld) {
    static YearSums of(List<ZoneTotal> totals, boolean partition) {
      return new YearSums(totals, Disclosure.withheld(totals, partition));
    }

    EfficiencyRow.Sum of(int zone) {
      ZoneTotal total = totals.get(zone);
      return new EfficiencyRow.Sum(total.tally(), withheld.contains(total.zone().id()));
    }
  }
}
