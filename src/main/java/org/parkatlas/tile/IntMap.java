package org.parkatlas.tile;

import java.util.Arrays;

/** Small numbers by number, without an object for each. */
final class IntMap {
  static final int ABSENT = -1;

  private int[] keys = new int[64];
  private int[] values = new int[64];
  private int size;

  IntMap() {
    Arrays.fill(keys, ABSENT);
  }

  /**
   * @param key not negative
   * @return the value, or {@link #ABSENT}
   */
  int get(int key) {
    int place = place(key);
    return keys[place] == key ? values[place] : ABSENT;
  }

  void put(int key, int value) {
    if (2 * size == keys.length) {
      grow();
    }
    int place = place(key);
    if (keys[place] == ABSENT) {
      keys[place] = key;
      size++;
    }
    values[place] = value;
  }

  private int place(int key) {
    int mask = keys.length - 1;
    int place = key * 0x9E3779B9 >>> 7 & mask;
    while (keys[place] != key && keys[place] != ABSENT) {
      place = place + 1 & mask;
    }
    return place;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[4 * oldKeys.length];
    values = new int[keys.length];
    Arrays.fill(keys, ABSENT);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != ABSENT) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        values[place] = oldValues[i];
      }
    }
  }
}
