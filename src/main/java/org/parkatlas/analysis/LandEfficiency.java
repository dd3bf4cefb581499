package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parkatlas.catalog.FeatureIndex;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.Basis;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Level;
import org.parkatlas.model.OutputRecord;
import org.parkatlas.model.Quality;

/**
 * Land efficiency: output in yuan ÷ area in km², for each level, year and basis, with the report of
 * each join. The indicator is 工业园区单位土地产值 of the 14th five-year plan (no. 5), whose basis is
 * supplied industrial land.
 */
public final class LandEfficiency {
  /** Years that get rows when there is no output at all, so that the gap can be seen. */
  private static final int[] DEFAULT_YEARS = IntStream.rangeClosed(2015, 2023).toArray();

  private final Function<CollectionDef, List<Feature>> stored;
  private final List<Feature> enterprises;
  private final List<Feature> parcels;
  private final SortedMap<Integer, List<BigDecimal>> outputByYear = new TreeMap<>();
  private final boolean synthetic;
  private final Quality parcelQuality;

  /**
   * @param stored the features of each stored collection
   * @param outputs at most one record for an enterprise and year
   */
  public LandEfficiency(Function<CollectionDef, List<Feature>> stored, List<OutputRecord> outputs) {
    this.stored = stored;
    this.enterprises = stored.apply(Atlas.ENTERPRISES);
    this.parcels = stored.apply(Atlas.PARCELS);
    this.parcelQuality = parcels.isEmpty() ? null : parcels.get(0).quality();
    this.synthetic =
        enterprises.stream().anyMatch(e -> e.quality() == Quality.SYNTHETIC)
            || parcelQuality == Quality.SYNTHETIC;
    readOutputs(outputs);
  }

  private void readOutputs(List<OutputRecord> outputs) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < enterprises.size(); i++) {
      positions.put(enterprises.get(i).id(), i);
    }
    for (OutputRecord output : outputs) {
      outputByYear
          .computeIfAbsent(output.year(), year -> noAmounts())
          .set(positions.get(output.enterpriseId()), output.outputYuan());
    }
    if (outputByYear.isEmpty()) {
      Arrays.stream(DEFAULT_YEARS).forEach(year -> outputByYear.put(year, noAmounts()));
    }
  }

  private List<BigDecimal> noAmounts() {
    return Arrays.asList(new BigDecimal[enterprises.size()]);
  }

  /** The derived collections: one for each level, then the join reports. */
  public List<FeatureIndex> derive() {
    List<LevelFigures> levels =
        Arrays.stream(Level.values()).parallel().map(this::figures).toList();
    List<FeatureIndex> derived = new ArrayList<>(levels.stream().map(LevelFigures::rows).toList());
    List<Feature> reports = levels.stream().flatMap(level -> level.reports().stream()).toList();
    derived.add(new FeatureIndex(Atlas.JOIN_REPORTS, reports));
    return derived;
  }

  /**
   * What one level adds.
   *
   * @param rows the level's derived collection
   * @param reports features of the collection of join reports
   */
  public record LevelFigures(FeatureIndex rows, List<Feature> reports) {}

  /** The figures of a level, with the report of each year's join. */
  public LevelFigures figures(Level level) {
    List<MeasuredZone> zones =
        stored.apply(Atlas.find(level.collection()).orElseThrow()).stream()
            // Nothing can be said of one without a shape; a sum of 0 would be a lie.
            .filter(zone -> zone.geometry() != null)
            .sorted(Comparator.comparing(Feature::id))
            .map(MeasuredZone::of)
            .toList();
    ZoneIndex index = new ZoneIndex(zones.stream().map(MeasuredZone::shape).toList());
    SpatialJoin pointJoin = new SpatialJoin(index, level.partition());
    Matches matches = pointJoin.match(enterprises.stream().map(Feature::geometry).toList());
    AreaShares shares =
        new AreaJoin(index, level.partition())
            .share(parcels.stream().map(Feature::geometry).toList());
    SuppliedLand land = SuppliedLand.of(parcels, shares, zones.size());

    List<Feature> rows = new ArrayList<>();
    List<Feature> reports = new ArrayList<>();
    CollectionDef def = Atlas.efficiencyOf(level);
    EfficiencyRow.Writer writer = new EfficiencyRow.Writer(def, synthetic);
    outputByYear.forEach(
        (year, amounts) -> {
          JoinResult output = pointJoin.total(matches, amounts);
          Set<String> withheld = Disclosure.withheld(output.totals(), level.partition());
          for (int i = 0; i < zones.size(); i++) {
            MeasuredZone zone = zones.get(i);
            Tally found = output.totals().get(i).tally();
            boolean hidden = withheld.contains(zone.feature().id());
            double suppliedM2 = land.m2(i, year);
            for (Basis basis : Basis.values()) {
              AreaFigure area = zone.area(basis, suppliedM2, parcelQuality);
              rows.add(
                  writer.write(
                      new EfficiencyRow(zone.feature(), year, basis, found, hidden, area)));
            }
          }
          LandReport landReport = LandReport.of(parcels, shares, year);
          reports.add(ReportRow.write(level, year, output.report(), landReport, synthetic));
        });
    return new LevelFigures(new FeatureIndex(def, rows), reports);
  }

  /** A zone with the areas that do not change from year to year, measured once. */
  private record MeasuredZone(Feature feature, AreaFigure gross, AreaFigure footprint) {
    static MeasuredZone of(Feature zone) {
      return new MeasuredZone(zone, AreaFigure.gross(zone), AreaFigure.footprint(zone));
    }

    Zone shape() {
      return new Zone(feature.id(), feature.string("name"), feature.geometry());
    }

    AreaFigure area(Basis basis, double suppliedM2, Quality parcelQuality) {
      return switch (basis) {
        case SUPPLIED -> AreaFigure.supplied(suppliedM2, parcelQuality);
        case GROSS -> gross;
        case FOOTPRINT -> footprint;
      };
    }
  }
}
