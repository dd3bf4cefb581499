package org.parkatlas.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Row;

/**
 * The values of a collection field by field, in the order of its positions. A condition on one
 * field of very many features reads values that lie side by side in memory; feature by feature it
 * would wait for memory most of the time. A column is made when it is first asked for.
 */
final class Columns {
  /** A field with more values than this seldom has one twice. */
  private static final int MAX_SHARED = 4_096;

  private final List<Feature> features;
  private final List<Lazy<Object[]>> columns;

  Columns(CollectionDef def, List<Feature> features) {
    this.features = features;
    this.columns =
        IntStream.range(0, def.fields().size())
            .mapToObj(field -> new Lazy<>(() -> column(field)))
            .toList();
  }

  private Object[] column(int field) {
    Map<Object, Object> shared = new HashMap<>();
    Object[] column = new Object[features.size()];
    for (int position = 0; position < column.length; position++) {
      Object value = features.get(position).value(field);
      if (value != null) {
        Object known = shared.get(value);
        column[position] = known == null ? own(value) : known;
        if (known == null && shared.size() < MAX_SHARED) {
          shared.put(value, column[position]);
        }
      }
    }
    return column;
  }

  /** Numbers are made anew one after another, so that they lie in the order of the column. */
  private static Object own(Object value) {
    if (value instanceof Double number) {
      return Double.valueOf(number.doubleValue());
    }
    return value instanceof Long number ? Long.valueOf(number.longValue()) : value;
  }

  /** A row to move over the features. One thread may use it. */
  Moving rows() {
    return new Moving();
  }

  /** The feature at a position, seen through the columns. */
  final class Moving implements Row {
    private final Object[][] read = new Object[columns.size()][];
    private int position;

    Moving at(int newPosition) {
      position = newPosition;
      return this;
    }

    @Override
    public String id() {
      return features.get(position).id();
    }

    @Override
    public Geometry geometry() {
      return features.get(position).geometry();
    }

    @Override
    public Object value(int field) {
      Object[] column = read[field];
      if (column == null) {
        column = columns.get(field).get();
        read[field] = column;
      }
      return column[position];
    }
  }
}
