package org.parkatlas.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.InvalidInput;

/**
 * The place of a feature in a sort order, from the feature alone: its values and its place in the
 * collection's own order.
 */
record Cursor(List<Object> values, SortKey key) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Cursor of(Feature feature, SortKey key, List<SortBy> sort) {
    List<Object> values = new ArrayList<>();
    sort.forEach(by -> values.add(value(feature, by)));
    return new Cursor(values, key);
  }

  static Object value(Feature feature, SortBy by) {
    return by.field().equals(SortBy.ID) ? feature.id() : feature.value(by.field());
  }

  String text() {
    List<String> texts = new ArrayList<>();
    texts.add(key.cursor());
    values.forEach(value -> texts.add(value == null ? null : value.toString()));
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(texts));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts cannot be JSON", e);
    }
  }

  /**
   * @throws InvalidInput if it was not made for this sort order
   */
  static Cursor of(String text, CollectionDef def, List<SortBy> sort) {
    try {
      String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] texts = JSON.readValue(json, String[].class);
      if (texts == null || texts.length != sort.size() + 1 || texts[0] == null) {
        throw invalid(text);
      }
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < sort.size(); i++) {
        values.add(value(def, sort.get(i), texts[i + 1]));
      }
      return new Cursor(values, SortKey.ofCursor(texts[0]));
    } catch (IllegalArgumentException | JsonProcessingException e) {
      throw invalid(text);
    }
  }

  private static Object value(CollectionDef def, SortBy by, String text) {
    if (text == null || by.field().equals(SortBy.ID)) {
      return text;
    }
    FieldDef field = def.field(by.field()).orElseThrow();
    return switch (field.type()) {
      case INTEGER -> Long.valueOf(text);
      case NUMBER -> Double.valueOf(text);
      case DECIMAL -> new BigDecimal(text);
      case BOOLEAN -> Boolean.valueOf(text);
      case STRING, DATE, STRINGS -> text;
    };
  }

  private static InvalidInput invalid(String text) {
    return new InvalidInput(
        "after",
        text,
        "is not a cursor of this service for this sort order",
        "Follow the next link as it is.");
  }

  /** Negative, zero or positive as a feature stands before, at or behind this place. */
  int compare(Feature feature, List<SortBy> sort, Comparator<SortKey> ownOrder) {
    for (int i = 0; i < sort.size(); i++) {
      SortBy by = sort.get(i);
      int order = Ordering.values(by).compare(value(feature, by), values.get(i));
      if (order != 0) {
        return order;
      }
    }
    return ownOrder.compare(SortKey.of(feature), key);
  }
}
