package org.parkatlas.tile;

import java.util.HashMap;
import java.util.Map;

/** One layer in the Mapbox Vector Tile format, version 2.1. */
final class LayerWriter {
  private static final int VERSION = 2;

  // Field numbers of vector_tile.proto.
  private static final int TILE_LAYER = 3;
  private static final int LAYER_NAME = 1;
  private static final int LAYER_FEATURE = 2;
  private static final int LAYER_KEY = 3;
  private static final int LAYER_VALUE = 4;
  private static final int LAYER_EXTENT = 5;
  private static final int LAYER_VERSION = 15;
  private static final int FEATURE_TAGS = 2;
  private static final int FEATURE_TYPE = 3;
  private static final int FEATURE_GEOMETRY = 4;
  private static final int VALUE_STRING = 1;
  private static final int VALUE_DOUBLE = 3;
  private static final int VALUE_INT = 4;
  private static final int VALUE_BOOL = 7;

  private static final int NONE = -1;

  private static final int MOVE_TO = 1;
  private static final int LINE_TO = 2;
  private static final int CLOSE_PATH = 7;

  private final String name;
  private final Properties properties;

  /** Number in this layer by column and by value. */
  private final IntMap keys = new IntMap();

  private final IntMap values = new IntMap();
  private int keyCount;
  private int valueCount;
  private final Map<Long, Integer> counts = new HashMap<>();
  private int countKey = NONE;

  private final Bytes keyBytes = new Bytes(256);
  private final Bytes valueBytes = new Bytes(4096);
  private final Bytes features = new Bytes(8192);
  private final Bytes feature = new Bytes(512);
  private final Bytes tags = new Bytes(128);
  private final Bytes geometry = new Bytes(512);
  private int x;
  private int y;

  LayerWriter(String name, Properties properties) {
    this.name = name;
    this.properties = properties;
  }

  boolean isEmpty() {
    return features.size() == 0;
  }

  /**
   * A value as the format has it.
   *
   * @param content String, Long, Double or Boolean
   */
  static byte[] encoded(Object content) {
    Bytes value = new Bytes(32);
    if (content instanceof String text) {
      value.text(VALUE_STRING, text);
    } else if (content instanceof Long number) {
      value.number(VALUE_INT, number);
    } else if (content instanceof Double number) {
      value.real(VALUE_DOUBLE, number);
    } else {
      value.number(VALUE_BOOL, Boolean.TRUE.equals(content) ? 1 : 0);
    }
    return value.toArray();
  }

  /**
   * A property of the feature that {@link #feature} ends.
   *
   * @param value its number in {@link Properties}; {@link Properties#NONE} is left out
   */
  void tag(int column, int value) {
    if (value != Properties.NONE) {
      tags.varint(key(column)).varint(value(value));
    }
  }

  private int key(int column) {
    int known = keys.get(column);
    if (known == IntMap.ABSENT) {
      known = addKey(properties.names().get(column));
      keys.put(column, known);
    }
    return known;
  }

  private int value(int value) {
    int known = values.get(value);
    if (known == IntMap.ABSENT) {
      known = addValue(properties.encoded(value));
      values.put(value, known);
    }
    return known;
  }

  /** How many features the one that {@link #feature} ends stands for. */
  void tagCount(long count) {
    if (countKey == NONE) {
      countKey = addKey(MapTiles.COUNT);
    }
    tags.varint(countKey);
    tags.varint(counts.computeIfAbsent(count, number -> addValue(encoded(number))));
  }

  private int addKey(String key) {
    keyBytes.text(LAYER_KEY, key);
    return keyCount++;
  }

  private int addValue(byte[] encoded) {
    valueBytes.nested(LAYER_VALUE, encoded);
    return valueCount++;
  }

  /**
   * Ends a feature.
   *
   * @param shape not empty, in the tile's coordinates, whole units
   */
  void feature(Shape shape) {
    geometry.clear();
    x = 0;
    y = 0;
    for (int part = 0; part < shape.parts(); part++) {
      int start = shape.start(part);
      int count = shape.ends()[part] - start;
      if (shape.kind() == Shape.Kind.POINT) {
        command(MOVE_TO, shape, start, count);
      } else {
        command(MOVE_TO, shape, start, 1);
        command(LINE_TO, shape, start + 1, count - 1);
      }
      if (shape.kind() == Shape.Kind.POLYGON) {
        geometry.varint(1 << 3 | CLOSE_PATH);
      }
    }
    feature.clear();
    feature.nested(FEATURE_TAGS, tags).number(FEATURE_TYPE, shape.kind().code);
    features.nested(LAYER_FEATURE, feature.nested(FEATURE_GEOMETRY, geometry));
    tags.clear();
  }

  private void command(int command, Shape shape, int from, int count) {
    geometry.varint(count << 3 | command);
    for (int i = from; i < from + count; i++) {
      int nextX = (int) shape.xy()[2 * i];
      int nextY = (int) shape.xy()[2 * i + 1];
      geometry.zigzag(nextX - x).zigzag(nextY - y);
      x = nextX;
      y = nextY;
    }
  }

  /** Appends the layer to a tile. */
  void writeTo(Bytes tile) {
    Bytes layer = new Bytes(features.size() + valueBytes.size() + keyBytes.size() + 128);
    layer.number(LAYER_VERSION, VERSION).text(LAYER_NAME, name).append(features);
    layer.append(keyBytes).append(valueBytes).number(LAYER_EXTENT, TileCoord.EXTENT);
    tile.nested(TILE_LAYER, layer);
  }
}
