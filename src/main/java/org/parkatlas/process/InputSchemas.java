package org.parkatlas.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.InvalidInput;

/**
 * The declared JSON Schemas of a process's inputs, compiled for one city.
 *
 * <p>The schema of a feature collection stops at its type: its features, of which there may be
 * hundreds of thousands, are judged row by row by the readers of {@code source}, whose reasons name
 * the row. So checking a large input costs no more than checking a small one.
 */
final class InputSchemas {
  /** Stops at the first error: a caller's million mistakes are told by one. */
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().failFast(true).locale(Locale.ENGLISH).build()));

  private final Atlas atlas;
  private final Map<Description.Input, Schema> schemas;

  private InputSchemas(Atlas atlas, Map<Description.Input, Schema> schemas) {
    this.atlas = atlas;
    this.schemas = schemas;
  }

  static InputSchemas of(Description process, Atlas atlas) {
    Map<Description.Input, Schema> schemas = new LinkedHashMap<>();
    for (Description.Input input : process.in(atlas).inputs()) {
      schemas.put(input, REGISTRY.getSchema(withDecimalBounds(input.schema())));
    }
    return new InputSchemas(atlas, schemas);
  }

  /**
   * The validator takes a decimal for a {@code long} where a bound is a whole number, and then
   * 18446744073709551626.0 for 10; with decimal bounds it compares decimals.
   */
  private static ObjectNode withDecimalBounds(ObjectNode declared) {
    ObjectNode schema = declared.deepCopy();
    for (String bound : List.of("minimum", "maximum")) {
      for (JsonNode part : schema.findParents(bound)) {
        if (part.get(bound).isNumber()) {
          ((ObjectNode) part).put(bound, part.get(bound).decimalValue());
        }
      }
    }
    return schema;
  }

  boolean isOf(Atlas other) {
    return atlas == other;
  }

  /**
   * @return the same inputs, with the declared values of those that are not given
   * @throws InvalidInput if a value does not fit its schema
   */
  Inputs check(Inputs inputs) {
    Map<String, JsonNode> defaults = new LinkedHashMap<>();
    schemas.forEach(
        (input, schema) -> {
          inputs.given(input.name()).ifPresent(given -> check(input, schema, given.value()));
          if (input.schema().has("default")) {
            defaults.put(input.name(), input.schema().get("default"));
          }
        });
    return inputs.withDefaults(defaults);
  }

  private static void check(Description.Input input, Schema schema, JsonNode value) {
    List<Error> errors = schema.validate(value);
    if (!errors.isEmpty()) {
      throw SchemaError.told(input, errors.get(0));
    }
  }
}
