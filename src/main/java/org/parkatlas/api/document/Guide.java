package org.parkatlas.api.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The chapters of the developers' guide, from the class path, in the order of reading. */
public final class Guide {
  private static final List<String> IDS =
      List.of(
          "first-call",
          "paging",
          "box",
          "filter",
          "words",
          "choose",
          "systems",
          "formats",
          "tiles",
          "processes",
          "jobs",
          "caching",
          "errors",
          "provenance",
          "limits");

  static final List<GuideTopic> TOPICS = IDS.stream().map(Guide::topic).toList();

  private Guide() {}

  private static GuideTopic topic(String id) {
    String file = "/api/guide/" + id + ".md";
    try (InputStream in = Guide.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + file);
      }
      return GuideTopic.of(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
