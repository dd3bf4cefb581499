package org.parkatlas.tile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;

/**
 * What tiles tell of a collection's features: all public fields, or those that identify a feature
 * or say how it is drawn. Every value that occurs has a number and is encoded once.
 *
 * <p>A tile's values have no null, list or exact decimal: null is left out, a list is written as a
 * JSON array, a decimal as the nearest double.
 */
final class Properties {
  /** Number of no value. */
  static final int NONE = -1;

  private static final String ID = "id";

  private final List<String> names = new ArrayList<>();

  /** How many of the names, from the first, are told at every zoom. */
  private final int few;

  /** Numbers of values, one row of all names for each feature. */
  private final int[] numbers;

  private final List<byte[]> encoded = new ArrayList<>();

  /**
   * @param features in the order of their numbers
   */
  Properties(CollectionDef def, List<Feature> features) {
    List<FieldDef> fields = new ArrayList<>(drawn(def));
    this.few = fields.size() + 1;
    def.publicFields().stream().filter(f -> !fields.contains(f)).forEach(fields::add);
    names.add(ID);
    fields.forEach(field -> names.add(field.name()));
    int[] places = fields.stream().mapToInt(field -> def.indexOf(field.name())).toArray();
    this.numbers = new int[features.size() * names.size()];
    Map<Object, Integer> known = new HashMap<>();
    int n = 0;
    for (Feature feature : features) {
      numbers[n++] = add(feature.id());
      for (int place : places) {
        Object value = feature.value(place);
        numbers[n++] = value == null ? NONE : known.computeIfAbsent(plain(value), this::add);
      }
    }
  }

  /** Fields that are told at every zoom: the name, and what has few values or is indexed. */
  static List<FieldDef> drawn(CollectionDef def) {
    return def.publicFields().stream()
        .filter(f -> f.name().equals("name") || f.indexed() || !f.values().isEmpty())
        .toList();
  }

  private int add(Object value) {
    encoded.add(LayerWriter.encoded(value));
    return encoded.size() - 1;
  }

  private static Object plain(Object value) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(entry -> '"' + escaped(entry.toString()) + '"')
          .collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof BigDecimal exact ? (Object) exact.doubleValue() : value;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** Names of properties; the place of one is its column. */
  List<String> names() {
    return names;
  }

  /** A value as a tile has it. */
  byte[] encoded(int value) {
    return encoded.get(value);
  }

  /** How many columns are told, from the first. */
  int columns(boolean inDetail) {
    return inDetail ? names.size() : few;
  }

  /** Number of a feature's value in a column, or {@link #NONE}. */
  int value(int feature, int column) {
    return numbers[feature * names.size() + column];
  }
}
