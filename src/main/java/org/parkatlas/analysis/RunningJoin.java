package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.PointRun;

/**
 * A join of rows that come run by run. Each row is placed on its own and sums are exact, so the
 * result is that of one join of all ({@link SpatialJoin}, {@link AreaJoin}); what came before need
 * not be kept. For one thread.
 */
public final class RunningJoin {
  private final ZoneIndex index;
  private final boolean partition;
  private final ExactTally[] totals;
  private final ExactTally input = new ExactTally();
  private final ExactTally matched = new ExactTally();
  private final ExactTally outside = new ExactTally();
  private final Map<String, Tally> rejections = new HashMap<>();
  private AreaJoin areas;
  private long borderPoints;
  private long multiZonePoints;
  private long pairs;

  /**
   * @param partition whether each point belongs to one zone alone
   */
  public RunningJoin(List<Zone> zones, boolean partition) {
    this(new ZoneIndex(zones), partition);
  }

  private RunningJoin(ZoneIndex index, boolean partition) {
    this.index = index;
    this.partition = partition;
    this.totals =
        Stream.generate(ExactTally::new).limit(index.zones().size()).toArray(ExactTally[]::new);
  }

  /** An empty join with the same zones, for another thread. */
  public RunningJoin another() {
    return new RunningJoin(index, partition);
  }

  /** Takes in what another join with the same zones found. */
  public void add(RunningJoin other) {
    for (int zone = 0; zone < totals.length; zone++) {
      totals[zone].add(other.totals[zone].tally());
    }
    input.add(other.input.tally());
    matched.add(other.matched.tally());
    outside.add(other.outside.tally());
    other.rejections.forEach((why, what) -> rejections.merge(why, what, Tally::plus));
    borderPoints += other.borderPoints;
    multiZonePoints += other.multiZonePoints;
    pairs += other.pairs;
  }

  /** The zones of one point, as they are found. */
  private final class Cover implements ZoneIndex.Hit {
    private PointRun run;
    private int point;
    private int zones;
    private boolean border;

    @Override
    public boolean on(int zone, boolean onBorder) {
      zones++;
      border |= onBorder;
      totals[zone].add(run, point);
      return !partition;
    }
  }

  /** Joins the next points. */
  public void points(PointRun run) {
    Cover cover = new Cover();
    cover.run = run;
    for (int i = 0; i < run.size(); i++) {
      cover.point = i;
      cover.zones = 0;
      cover.border = false;
      index.locate(run.lon(i), run.lat(i), cover);
      input.add(run, i);
      (cover.zones > 0 ? matched : outside).add(run, i);
      pairs += cover.zones;
      borderPoints += cover.border ? 1 : 0;
      multiZonePoints += cover.zones > 1 ? 1 : 0;
    }
  }

  /**
   * Joins the next polygons.
   *
   * @param shapes valid, in longitude, latitude
   * @param amounts one for each, in the same order
   */
  public void polygons(List<? extends Geometry> shapes, List<BigDecimal> amounts) {
    if (areas == null) {
      areas = new AreaJoin(index, partition);
    }
    JoinResult run = areas.total(areas.share(shapes), amounts);
    for (int zone = 0; zone < totals.length; zone++) {
      totals[zone].add(run.totals().get(zone).tally());
    }
    input.add(run.report().input());
    matched.add(run.report().matched());
    outside.add(run.report().outside());
    run.report().rejections().forEach((why, what) -> rejections.merge(why, what, Tally::plus));
  }

  /** How many pairs of a point and a zone that covers it were found. */
  public long pairs() {
    return pairs;
  }

  /** One for each zone, in the order of their ids, empty zones too. */
  public List<ZoneTally> totals() {
    List<ZoneTally> all = new ArrayList<>(totals.length);
    for (int zone = 0; zone < totals.length; zone++) {
      all.add(new ZoneTally(index.zones().get(zone), totals[zone].tally()));
    }
    return all;
  }

  /** What was joined and where it went. */
  public JoinReport report() {
    Tally rejected = rejections.values().stream().reduce(Tally.ZERO, Tally::plus);
    return new JoinReport(
        input.tally(),
        matched.tally(),
        outside.tally(),
        rejected,
        borderPoints,
        multiZonePoints,
        rejections);
  }
}
