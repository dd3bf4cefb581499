package org.parkatlas.cql2;

import java.util.List;
import org.parkatlas.model.Text;

/**
 * A function that filters may call, beyond the standard's own.
 *
 * @param name as filters write it, in any case
 */
public record FilterFunction(String name, Text title, List<Argument> arguments, Type returns) {
  /** What stands in the parentheses, in this order. */
  public record Argument(Text title, Type type) {}

  /** Types as OGC API – Features, Part 3, writes them for functions. */
  public enum Type {
    STRING("string", Kind.TEXT),
    NUMBER("number", Kind.NUMBER),
    GEOMETRY("geometry", Kind.SHAPE);

    private final String code;
    private final Kind kind;

    Type(String code, Kind kind) {
      this.code = code;
      this.kind = kind;
    }

    /** The word used in JSON. */
    public String code() {
      return code;
    }

    Kind kind() {
      return kind;
    }
  }
}
