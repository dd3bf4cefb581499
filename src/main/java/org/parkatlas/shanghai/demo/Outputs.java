package org.parkatlas.shanghai.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes output records: each enterprise gets a path of its own over the years, each year is fitted
 * to the published totals, and cents are shared out so that the city's total is exact.
 */
final class Outputs {
  /** Cents in 1 亿元. */
  static final double CENTS_PER_YI_YUAN = 1e10;

  private static final double TREND_SIGMA = 0.035;
  private static final double YEAR_SIGMA = 0.12;
  private static final int MIDDLE_YEAR = 2019;

  private final List<Enterprise> enterprises;
  private final Dice dice;
  private final int[] years = PublishedTotals.years();
  private final List<String> rows = new ArrayList<>();
  private final long[][] outputCents = new long[years.length][];
  private final long[][] valueAddedCents = new long[years.length][];

  private Outputs(List<Enterprise> enterprises, Dice dice) {
    this.enterprises = enterprises;
    this.dice = dice;
    rows.addAll(PublishedTotals.districts());
    rows.add(PublishedTotals.NOWHERE);
  }

  /** Records by enterprise, then by year. */
  static List<OutputRecord> records(List<Enterprise> enterprises, Dice dice) {
    Outputs outputs = new Outputs(enterprises, dice);
    double[][] weights = outputs.paths();
    for (int y = 0; y < outputs.years.length; y++) {
      outputs.outputCents[y] = outputs.outputs(outputs.years[y], weights[y]);
      outputs.valueAddedCents[y] = outputs.valueAdded(y);
    }
    return outputs.records();
  }

  /** Unscaled output by year and enterprise; 0 where an enterprise has no record. */
  private double[][] paths() {
    double[][] weights = new double[years.length][enterprises.size()];
    for (int e = 0; e < enterprises.size(); e++) {
      Enterprise enterprise = enterprises.get(e);
      double trend = TREND_SIGMA * dice.normal();
      for (int y = 0; y < years.length; y++) {
        double path = trend * (years[y] - MIDDLE_YEAR) + YEAR_SIGMA * dice.normal();
        if (enterprise.hasOutputIn(years[y])) {
          weights[y][e] = enterprise.size() * StrictMath.exp(path);
        }
      }
    }
    return weights;
  }

  private long[] outputs(int year, double[] weights) {
    int[] cells = IntStream.range(0, weights.length).map(this::cell).toArray();
    double[][] prior = new double[rows.size()][CellFitting.COLUMNS];
    for (int e = 0; e < weights.length; e++) {
      prior[cells[e] / CellFitting.COLUMNS][cells[e] % CellFitting.COLUMNS] += weights[e];
    }
    double[][] fitted =
        CellFitting.fit(
            prior,
            rows.stream().mapToDouble(scope -> PublishedTotals.of(scope, year)).toArray(),
            PublishedTotals.of(PublishedTotals.ON_104, year),
            PublishedTotals.of(PublishedTotals.FIRST_PARKS, year));
    double[] yiYuan = new double[weights.length];
    for (int e = 0; e < weights.length; e++) {
      int row = cells[e] / CellFitting.COLUMNS;
      int column = cells[e] % CellFitting.COLUMNS;
      yiYuan[e] = weights[e] == 0 ? 0 : weights[e] * fitted[row][column] / prior[row][column];
    }
    PublishedPlants.avoid(yiYuan, cells);
    return ExactScaling.apportion(cents(PublishedTotals.city(year)), yiYuan);
  }

  /** The cell of {@link CellFitting} that an enterprise belongs to. */
  private int cell(int e) {
    Enterprise enterprise = enterprises.get(e);
    Area district = enterprise.district();
    int row = rows.indexOf(district == null ? PublishedTotals.NOWHERE : district.code());
    return row * CellFitting.COLUMNS + enterprise.column();
  }

  private long[] valueAdded(int y) {
    double[] weights = new double[enterprises.size()];
    for (int e = 0; e < weights.length; e++) {
      double ratio = enterprises.get(e).industry().valueAddedRatio() * dice.between(0.8, 1.2);
      weights[e] = ratio * outputCents[y][e];
    }
    return ExactScaling.apportion(cents(PublishedTotals.cityValueAdded(years[y])), weights);
  }

  private static long cents(double yiYuan) {
    return Math.round(yiYuan * CENTS_PER_YI_YUAN);
  }

  private List<OutputRecord> records() {
    List<OutputRecord> records = new ArrayList<>();
    for (int e = 0; e < enterprises.size(); e++) {
      for (int y = 0; y < years.length; y++) {
        if (enterprises.get(e).hasOutputIn(years[y])) {
          records.add(record(e, y));
        }
      }
    }
    return records;
  }

  private OutputRecord record(int e, int y) {
    DemoIndustry industry = enterprises.get(e).industry();
    double cents = outputCents[y][e];
    double revenue = cents * dice.between(0.97, 1.2);
    double yuan = cents / 100;
    double tce = yuan / 1e4 * industry.tcePerWanYuan() * dice.logNormal(0.4);
    return new OutputRecord(
        enterprises.get(e).id(),
        years[y],
        yuan(outputCents[y][e]),
        yuan(Math.round(revenue)),
        yuan(valueAddedCents[y][e]),
        yuan(Math.round(revenue * dice.between(0.02, 0.08))),
        yuan(Math.round(revenue * industry.rndRatio() * dice.logNormal(0.5))),
        StrictMath.rint(tce * 100) / 100,
        Math.max(5, Math.round(yuan / industry.yuanPerPerson() * dice.logNormal(0.4))));
  }

  private static BigDecimal yuan(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }
}
