package org.parkatlas.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldType;
import org.parkatlas.model.ProvenanceFields;

/** What {@link Words} are looked for in: for each feature, its id and its free texts. */
final class Texts {
  /** Stands between two texts, so that no phrase runs from one into the next. */
  private static final char BETWEEN = '\n';

  private final String[] texts;

  Texts(CollectionDef def, List<FieldDef> readable, List<Feature> features) {
    int[] fields =
        readable.stream()
            .filter(Texts::isFreeText)
            .mapToInt(field -> def.indexOf(field.name()))
            .toArray();
    Map<Object, String> plain = new HashMap<>();
    Map<String, String> same = new HashMap<>();
    this.texts = new String[features.size()];
    for (int i = 0; i < texts.length; i++) {
      Feature feature = features.get(i);
      StringBuilder text = new StringBuilder(Words.plain(feature.id()));
      for (int field : fields) {
        Object value = feature.value(field);
        if (value != null) {
          text.append(BETWEEN).append(plain.computeIfAbsent(value, Texts::plain));
        }
      }
      texts[i] = same.computeIfAbsent(text.toString(), whole -> whole);
    }
  }

  /** Codes from a list are chosen, not searched; where a fact comes from is not the fact. */
  private static boolean isFreeText(FieldDef field) {
    boolean text = field.type() == FieldType.STRING || field.type() == FieldType.STRINGS;
    return text && field.values().isEmpty() && !ProvenanceFields.ALL.contains(field);
  }

  private static String plain(Object value) {
    return value instanceof List<?> list
        ? String.join(String.valueOf(BETWEEN), list.stream().map(v -> plain(v)).toList())
        : Words.plain((String) value);
  }

  boolean have(Words words, int position) {
    return words.occurIn(texts[position]);
  }
}
