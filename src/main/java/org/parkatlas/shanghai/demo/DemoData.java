package org.parkatlas.shanghai.demo;

import java.util.List;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Quality;

/**
 * The demonstration data set: synthetic enterprises, industrial parcels and output records inside
 * the real districts and parks, calibrated to {@link PublishedTotals}. The same seed and the same
 * shapes give the same data on every machine.
 */
public final class DemoData {
  /** The seed of the shipped demonstration. */
  public static final long SEED = 20231L;

  private final List<Feature> enterprises;
  private final List<Feature> parcels;
  private final List<OutputRecord> outputs;

  private DemoData(List<Feature> enterprises, List<Feature> parcels, List<OutputRecord> outputs) {
    this.enterprises = List.copyOf(enterprises);
    this.parcels = List.copyOf(parcels);
    this.outputs = List.copyOf(outputs);
  }

  /**
   * Generates the whole set, in a second or two.
   *
   * @param districts features of the collection {@code districts}, all 16, which must not overlap
   * @param parks features of the collection {@code parks}
   * @throws org.parkatlas.model.InvalidInput if a district is missing
   */
  public static DemoData generate(long seed, List<Feature> districts, List<Feature> parks) {
    Dice dice = new Dice(seed);
    Ground ground = new Ground(districts, parks);
    List<Parcel> parcels = land(ground, dice);
    List<Spots.Spot> spots = Spots.choose(ground, parcels, dice.branch("spots"));
    List<Enterprise> enterprises = Enterprises.at(spots, ground, dice.branch("enterprises"));
    List<OutputRecord> outputs = Outputs.records(enterprises, dice.branch("outputs"));
    DemoFeatures features = new DemoFeatures(seed);
    return new DemoData(
        features.enterprises(enterprises, outputs), features.parcels(parcels), outputs);
  }

  static List<Parcel> land(Ground ground, Dice dice) {
    return LandSupply.parcels(LandPlan.plots(ground, dice.branch("land")), dice.branch("supply"));
  }

  /** Points (some without a shape) of the collection {@code enterprises}. */
  public List<Feature> enterprises() {
    return enterprises;
  }

  /** Polygons of the collection {@code parcels}, none of which overlaps another. */
  public List<Feature> parcels() {
    return parcels;
  }

  /** The records as features of the collection {@code outputs}, in the same order. */
  public List<Feature> outputFeatures() {
    String source = "ParkAtlas 演示数据（模拟，种子 " + SEED + "）";
    return outputs.stream().map(output -> output.feature(source, Quality.SYNTHETIC)).toList();
  }

  /** Records by enterprise, then by year, 2015 to 2023. */
  public List<OutputRecord> outputs() {
    return outputs;
  }
}
