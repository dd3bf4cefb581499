package org.parkatlas.tile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;

/**
 * What a tile tells of a collection's features: all public fields, or those that identify a feature
 * or say how it is drawn. A tile's values have no null, list or exact decimal: null is left out, a
 * list is written as a JSON array, a decimal as the nearest double.
 */
public final class TileFields {
  private static final String NAME = "name";

  private final List<Column> all;
  private final List<Column> few;

  private record Column(String name, int index) {}

  TileFields(CollectionDef def) {
    this.all = columns(def, def.publicFields());
    this.few = columns(def, drawn(def));
  }

  /** Fields that are told at every zoom: the name, and what has few values or is indexed. */
  public static List<FieldDef> drawn(CollectionDef def) {
    return def.publicFields().stream()
        .filter(f -> f.name().equals(NAME) || f.indexed() || !f.values().isEmpty())
        .toList();
  }

  private static List<Column> columns(CollectionDef def, List<FieldDef> fields) {
    return fields.stream().map(f -> new Column(f.name(), def.indexOf(f.name()))).toList();
  }

  /** Tags one feature. */
  void tag(LayerWriter layer, Feature feature, boolean inDetail) {
    layer.tag("id", feature.id());
    for (Column column : inDetail ? all : few) {
      layer.tag(column.name, value(feature.value(column.index)));
    }
  }

  /** Tags a mark for several features with what they have in common. */
  void tagCommon(LayerWriter layer, List<Feature> features) {
    Feature first = features.get(0);
    for (Column column : few) {
      Object value = first.value(column.index);
      if (value != null && allHave(features, column.index, value)) {
        layer.tag(column.name, value(value));
      }
    }
  }

  private static boolean allHave(List<Feature> features, int index, Object value) {
    for (Feature feature : features) {
      if (!Objects.equals(value, feature.value(index))) {
        return false;
      }
    }
    return true;
  }

  private static Object value(Object value) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(entry -> '"' + escaped(entry.toString()) + '"')
          .collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof java.math.BigDecimal exact ? (Object) exact.doubleValue() : value;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
