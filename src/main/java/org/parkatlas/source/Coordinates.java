package org.parkatlas.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.model.Shown;

/**
 * The coordinates of a GeoJSON geometry as they stand, before its type is known: a {@link
 * Coordinate}, a list of such or of lists, or something that is neither.
 */
final class Coordinates {
  /** Something else than a position or a list; a number stands here if it is alone. */
  record Other(JsonToken token, String shown) {
    boolean isText() {
      return token == JsonToken.VALUE_STRING;
    }

    @Override
    public String toString() {
      return isText() ? "\"" + shown + "\"" : shown;
    }
  }

  private final JsonParser json;
  private final InputLimits.Count vertices;
  private final Decimal decimal = new Decimal();

  Coordinates(JsonParser json, InputLimits.Count vertices) {
    this.json = json;
    this.vertices = vertices;
  }

  /** Reads the value that the parser stands at, to its end. */
  Object read() throws IOException {
    JsonToken token = json.currentToken();
    if (token != JsonToken.START_ARRAY) {
      String shown = token.isStructStart() ? "{…}" : Shown.of(json.getText());
      json.skipChildren();
      return new Other(token, shown);
    }
    return json.nextToken().isNumeric() ? position() : list();
  }

  private List<Object> list() throws IOException {
    List<Object> list = new ArrayList<>();
    for (; json.currentToken() != JsonToken.END_ARRAY; json.nextToken()) {
      list.add(read());
    }
    return list;
  }

  /** Heights and whatever else stands behind the first two numbers is passed over. */
  private Object position() throws IOException {
    double x = number();
    if (json.nextToken() == null || !json.currentToken().isNumeric()) {
      List<Object> list = list();
      list.add(0, new Other(JsonToken.VALUE_NUMBER_FLOAT, String.valueOf(x)));
      return list;
    }
    vertices.more();
    double y = number();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      json.skipChildren();
    }
    return new Coordinate(x, y);
  }

  /** Most numbers are read from the parser's buffer, without a text of their own. */
  private double number() throws IOException {
    int from = json.getTextOffset();
    boolean plain = decimal.read(json.getTextCharacters(), from, from + json.getTextLength());
    return plain ? decimal.value() : json.getDoubleValue();
  }

  /** The start of coordinates, for a message. */
  static String shown(Object coordinates) {
    if (coordinates instanceof Coordinate c) {
      return "[" + c.x + "," + c.y + "]";
    }
    if (coordinates instanceof List<?> list) {
      return list.stream()
          .limit(3)
          .map(Coordinates::shown)
          .collect(Collectors.joining(",", "[", list.size() > 3 ? ",…]" : "]"));
    }
    return String.valueOf(coordinates);
  }
}
