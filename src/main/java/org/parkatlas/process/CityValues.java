package org.parkatlas.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parkatlas.geo.Crs;
import org.parkatlas.geo.Datum;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.Level;
import org.parkatlas.model.Role;

/** Puts a city's values into schemas, which name them like {@code "@levels"}. */
final class CityValues {
  private static final String MAIN_LEVEL = "@mainLevel";

  private final Atlas atlas;

  CityValues(Atlas atlas) {
    this.atlas = atlas;
  }

  /** A copy; lists that the city leaves empty are no restriction, and left out. */
  ObjectNode fill(ObjectNode schema) {
    ObjectNode filled = schema.deepCopy();
    fillIn(filled);
    return filled;
  }

  private void fillIn(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
        String text = member.getValue().asText();
        if (text.equals(MAIN_LEVEL)) {
          object.put(member.getKey(), atlas.mainLevel().code());
        } else if (text.startsWith("@")) {
          put(object, member.getKey(), values(text));
        } else {
          fillIn(member.getValue());
        }
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(this::fillIn);
    }
  }

  private static void put(ObjectNode object, String name, List<String> values) {
    if (values.isEmpty()) {
      object.remove(name);
    } else {
      ArrayNode array = object.putArray(name);
      values.forEach(array::add);
    }
  }

  private List<String> values(String name) {
    return switch (name) {
      case "@levels" -> atlas.levels().stream().map(Level::code).toList();
      case "@systems" -> systems();
      case "@sites" -> atlas.in(Role.SITES).stream().map(CollectionDef::id).toList();
      case "@blockKind" -> codes(Role.LAND, FieldRole.BLOCK_KIND);
      case "@supplied" -> codes(Role.LAND, FieldRole.SUPPLIED);
      case "@nodeKind" -> codes(Role.NODES, FieldRole.NODE_KIND);
      default -> throw new IllegalStateException("nobody knows " + name);
    };
  }

  private List<String> systems() {
    List<String> codes = new ArrayList<>(atlas.city().systems().stream().map(Crs::code).toList());
    Stream.of(Datum.GCJ02, Datum.BD09).map(Datum::code).forEach(codes::add);
    return codes;
  }

  private List<String> codes(Role role, FieldRole field) {
    return atlas.the(role).flatMap(def -> def.field(field)).map(FieldDef::values).orElse(List.of());
  }
}
