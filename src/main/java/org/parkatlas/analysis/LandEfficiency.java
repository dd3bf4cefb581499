package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
    List<FeatureIndex> derived = new ArrayList<>();
    List<Feature> reports = new ArrayList<>();
    for (Level level : Level.values()) {
      CollectionDef def = Atlas.efficiencyOf(level);
      derived.add(new FeatureIndex(def, rows(level, def, reports)));
    }
    derived.add(new FeatureIndex(Atlas.JOIN_REPORTS, reports));
    return derived;
  }

  private List<Feature> rows(Level level, CollectionDef def, List<Feature> reports) {
    Map<String, Feature> byId = new TreeMap<>();
    stored.apply(Atlas.find(level.collection()).orElseThrow()).forEach(z -> byId.put(z.id(), z));
    List<Zone> zones =
        byId.values().stream().map(z -> new Zone(z.id(), z.string("name"), z.geometry())).toList();
    SpatialJoin pointJoin = new SpatialJoin(new ZoneIndex(zones), level.partition());
    Matches matches = pointJoin.match(enterprises.stream().map(Feature::geometry).toList());
    AreaJoin landJoin = new AreaJoin(zones, level.partition());
    AreaShares shares = landJoin.share(parcels.stream().map(Feature::geometry).toList());

    List<Feature> rows = new ArrayList<>();
    EfficiencyRow.Writer writer = new EfficiencyRow.Writer(def, synthetic);
    outputByYear.forEach(
        (year, amounts) -> {
          JoinResult output = pointJoin.total(matches, amounts);
          JoinResult land = landJoin.total(shares, suppliedBy(year));
          Set<String> withheld = Disclosure.withheld(output.totals(), level.partition());
          for (int i = 0; i < zones.size(); i++) {
            Feature zone = byId.get(zones.get(i).id());
            double suppliedM2 = land.totals().get(i).tally().amount().doubleValue();
            Tally tally = output.totals().get(i).tally();
            for (Basis basis : Basis.values()) {
              AreaFigure area = AreaFigure.of(basis, zone, suppliedM2, parcelQuality);
              boolean hidden = withheld.contains(zone.id());
              rows.add(writer.write(new EfficiencyRow(zone, year, basis, tally, hidden, area)));
            }
          }
          reports.add(ReportRow.write(level, year, output.report(), synthetic));
        });
    return rows;
  }

  /** Supplied area of each parcel that was supplied by the end of a year; null for the others. */
  private List<BigDecimal> suppliedBy(int year) {
    return parcels.stream().map(parcel -> suppliedM2(parcel, year)).toList();
  }

  private static BigDecimal suppliedM2(Feature parcel, int year) {
    Long supplied = parcel.integer("suppliedYear");
    Double area = parcel.number("suppliedAreaM2");
    boolean counts = "supplied".equals(parcel.string("supplyState")) && area != null;
    return counts && supplied != null && supplied <= year ? BigDecimal.valueOf(area) : null;
  }
}
