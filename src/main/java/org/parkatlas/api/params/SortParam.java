package org.parkatlas.api.params;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parkatlas.catalog.SortBy;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.InvalidInput;

/** Reads {@code sortby}: fields with commas between them, {@code -} before one that falls. */
public final class SortParam {
  private SortParam() {}

  static List<SortBy> of(CollectionDef def, String text) {
    List<SortBy> sort = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      SortBy by = by(part);
      if (!names(def).contains(by.field())) {
        throw invalid(def, text, "has “" + by.field() + "”, which cannot be sorted by");
      }
      if (sort.stream().anyMatch(other -> other.field().equals(by.field()))) {
        throw invalid(def, text, "has “" + by.field() + "” twice");
      }
      sort.add(by);
    }
    return sort;
  }

  /** A plus sign reaches us as a space unless the client encodes it. */
  private static SortBy by(String part) {
    String trimmed = part.strip();
    boolean signed = trimmed.startsWith("-") || trimmed.startsWith("+");
    return new SortBy(signed ? trimmed.substring(1) : trimmed, trimmed.startsWith("-"));
  }

  /** What a collection can be sorted by. */
  public static List<String> names(CollectionDef def) {
    return Stream.concat(Stream.of(SortBy.ID), def.sortables().stream().map(FieldDef::name))
        .toList();
  }

  private static InvalidInput invalid(CollectionDef def, String text, String reason) {
    return new InvalidInput(
        "sortby", text, reason, "Use " + names(def) + ", with - before one to turn its order.");
  }
}
