package org.parkatlas.source;

/**
 * A set of ids of 128 bits, as two halves that are not both 0. It is many small hash tables, since
 * one large one would be copied whole when it grows.
 */
final class IdSet {
  private static final int TABLES = 256;
  private static final int TABLE_SHIFT = 56;

  private final Table[] tables = new Table[TABLES];

  /**
   * @return false if it was there before
   */
  boolean add(long high, long low) {
    int table = (int) (mixed(high, low) >>> TABLE_SHIFT);
    if (tables[table] == null) {
      tables[table] = new Table();
    }
    return tables[table].add(high, low);
  }

  /** The last step of MurmurHash3, over both halves. */
  private static long mixed(long high, long low) {
    long mixed = (high ^ low * 0x9E3779B97F4A7C15L) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }

  /** Pairs of halves; both 0 where there is none. */
  private static final class Table {
    private long[] halves = new long[32];
    private int count;

    boolean add(long high, long low) {
      if (4 * count > halves.length) {
        grow();
      }
      int place = place(high, low);
      if (halves[place] == high && halves[place + 1] == low) {
        return false;
      }
      put(place, high, low);
      return true;
    }

    private void put(int place, long high, long low) {
      halves[place] = high;
      halves[place + 1] = low;
      count++;
    }

    /** Where a pair stands, or the free place where it belongs. */
    private int place(long high, long low) {
      int mask = halves.length - 1;
      int place = 2 * (int) mixed(high, low) & mask;
      while ((halves[place] != high || halves[place + 1] != low)
          && (halves[place] != 0 || halves[place + 1] != 0)) {
        place = place + 2 & mask;
      }
      return place;
    }

    private void grow() {
      long[] old = halves;
      halves = new long[2 * old.length];
      count = 0;
      for (int i = 0; i < old.length; i += 2) {
        if (old[i] != 0 || old[i + 1] != 0) {
          put(place(old[i], old[i + 1]), old[i], old[i + 1]);
        }
      }
    }
  }
}
