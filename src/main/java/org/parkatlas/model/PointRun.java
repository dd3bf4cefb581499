package org.parkatlas.model;

import java.math.BigDecimal;

/**
 * A run of points with amounts, column by column: a million points need no million objects.
 *
 * <p>Places are longitude, latitude in degrees, WGS84. Amounts are exact and not negative: {@code
 * unscaled × 10^-scale}, or a {@link #wide} number where eighteen digits do not hold them.
 */
public final class PointRun {
  private final double[] lon;
  private final double[] lat;
  private final long[] unscaled;
  private final byte[] scale;

  /** Null while every amount fits the columns. */
  private BigDecimal[] wide;

  private int size;

  public PointRun(int capacity) {
    this.lon = new double[capacity];
    this.lat = new double[capacity];
    this.unscaled = new long[capacity];
    this.scale = new byte[capacity];
  }

  /** Adds a point with the amount {@code unscaled × 10^-scale}. */
  public void add(double lon, double lat, long unscaled, int scale) {
    this.lon[size] = lon;
    this.lat[size] = lat;
    this.unscaled[size] = unscaled;
    this.scale[size++] = (byte) scale;
  }

  public void add(double lon, double lat, BigDecimal amount) {
    if (wide == null) {
      wide = new BigDecimal[this.lon.length];
    }
    wide[size] = amount;
    add(lon, lat, 0, 0);
  }

  public boolean isFull() {
    return size == lon.length;
  }

  public int size() {
    return size;
  }

  public double lon(int i) {
    return lon[i];
  }

  public double lat(int i) {
    return lat[i];
  }

  public long unscaled(int i) {
    return unscaled[i];
  }

  public int scale(int i) {
    return scale[i];
  }

  /** The whole amount if the columns do not hold it, else null. */
  public BigDecimal wide(int i) {
    return wide == null ? null : wide[i];
  }
}
