package org.parkatlas.api.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Text;

/** Small JSON documents as trees. Features never go through here on their way to items. */
public final class Json {
  public static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  public static byte[] bytes(JsonNode tree) {
    try {
      return MAPPER.writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree cannot fail to be written", e);
    }
  }

  /** Puts {@code name} in Chinese and {@code nameEn} in English. */
  public static ObjectNode put(ObjectNode target, String name, Text text) {
    return target.put(name, text.zh()).put(name + "En", text.en());
  }

  /** Puts a feature's public fields, null values as null. */
  public static ObjectNode putFields(ObjectNode target, Feature feature) {
    for (FieldDef field : feature.def().publicFields()) {
      put(target, field.name(), feature.value(field.name()));
    }
    return target;
  }

  /** Puts a value of any field type. */
  public static void put(ObjectNode target, String name, Object value) {
    if (value instanceof BigDecimal exact) {
      target.put(name, exact);
    } else if (value instanceof Long whole) {
      target.put(name, whole);
    } else if (value instanceof Double number) {
      target.put(name, number);
    } else if (value instanceof Boolean flag) {
      target.put(name, flag);
    } else if (value instanceof List<?> list) {
      ArrayNode array = target.putArray(name);
      list.forEach(entry -> array.add((String) entry));
    } else {
      target.put(name, (String) value);
    }
  }
}
