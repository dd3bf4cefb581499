package org.parkatlas.api.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.parkatlas.model.Basis;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Quality;
import org.parkatlas.model.Text;

/** Codes in words, as the map shows them: those of a field's own list, and the program's own. */
public final class ValueWords {
  private static final Map<String, Text> QUALITIES = new HashMap<>();
  private static final Map<String, Text> BASES = new HashMap<>();

  static {
    Arrays.stream(Quality.values())
        .forEach(quality -> QUALITIES.put(quality.code(), quality.title()));
    Arrays.stream(Basis.values()).forEach(basis -> BASES.put(basis.code(), basis.title()));
  }

  private ValueWords() {}

  /** The text itself where it is no code. */
  public static Text of(FieldDef field, String value) {
    boolean quality =
        field.name().equals(ProvenanceFields.QUALITY.name())
            || field.role().filter(FieldRole.QUALITY::equals).isPresent();
    if (quality) {
      return QUALITIES.getOrDefault(value, Text.of(value, value));
    }
    return field.words(value);
  }
}
