package org.parkatlas.cql2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parkatlas.model.InvalidInput;

/** CQL2 JSON (OGC 21-065r2, clause 8.3): a problem is told with its path in the document. */
final class JsonParser {
  private static final String REMEDY =
      "Write CQL2 JSON, such as {\"op\": \"=\", \"args\": [{\"property\": \"district\"},"
          + " \"浦东新区\"]}.";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String source;
  private int depth;

  private JsonParser(String source) {
    this.source = source;
  }

  static Expr parse(String source) {
    JsonParser parser = new JsonParser(source);
    return parser.expr(parser.tree(), "");
  }

  private JsonNode tree() {
    try {
      return MAPPER.readTree(source);
    } catch (StreamConstraintsException e) {
      throw Limits.tooDeep();
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new InvalidInput("filter", source, "is not JSON" + place, REMEDY);
    }
  }

  private InvalidInput problem(String path, String problem) {
    String place = path.isEmpty() ? "the top" : path;
    return new InvalidInput(
        "filter", source, "cannot be read at " + place + ": " + problem, REMEDY);
  }

  private Expr expr(JsonNode node, String path) {
    if (++depth > Limits.MAX_DEPTH) {
      throw Limits.tooDeep();
    }
    Expr expr =
        switch (node.getNodeType()) {
          case STRING -> new Expr.Text(whole(node.textValue()));
          case BOOLEAN -> new Expr.Bool(node.booleanValue());
          case NUMBER ->
              new Expr.Num(Numbers.bounded(node.decimalValue(), text -> problem(path, text)));
          case ARRAY -> new Expr.Array(exprs(node, path));
          case OBJECT -> object(node, path);
          default ->
              throw problem(path, "found " + shown(node) + ", expected a value or an object");
        };
    depth--;
    return expr;
  }

  private List<Expr> exprs(JsonNode array, String path) {
    if (!array.isArray()) {
      throw problem(path, "found " + shown(array) + ", expected an array");
    }
    List<Expr> exprs = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      exprs.add(expr(array.get(i), path + "/" + i));
    }
    return List.copyOf(exprs);
  }

  private Expr object(JsonNode node, String path) {
    if (node.has("op")) {
      String op = Ops.spelled(string(node, "op", path));
      return new Expr.Call(op, exprs(node.path("args"), path + "/args"));
    }
    if (node.has("property")) {
      return new Expr.Property(string(node, "property", path));
    }
    if (node.has("date") || node.has("timestamp")) {
      return instant(node, path);
    }
    if (node.has("interval")) {
      return interval(node.get("interval"), path + "/interval");
    }
    if (node.has("type")) {
      return new Expr.Shape(new GeoJsonParser(text -> problem(path, text)).shape(node));
    }
    if (node.has("bbox")) {
      return new GeoJsonParser(text -> problem(path, text)).box(node.get("bbox"));
    }
    throw problem(
        path, "found none of the members op, property, date, timestamp, interval, bbox and type");
  }

  private String string(JsonNode node, String member, String path) {
    JsonNode value = node.get(member);
    if (!value.isTextual()) {
      throw problem(path + "/" + member, "found " + shown(value) + ", expected a string");
    }
    return whole(value.textValue());
  }

  /** An escape can hide half of a surrogate pair. */
  private static String whole(String text) {
    Limits.checkText(text);
    return text;
  }

  private Expr instant(JsonNode node, String path) {
    String member = node.has("date") ? "date" : "timestamp";
    Expr instant = time(string(node, member, path), path + "/" + member);
    boolean day = member.equals("date");
    if (!(day ? instant instanceof Expr.Day : instant instanceof Expr.Moment)) {
      throw problem(path + "/" + member, day ? Times.NOT_A_DAY : Times.NOT_A_MOMENT);
    }
    return instant;
  }

  private Expr interval(JsonNode ends, String path) {
    if (!ends.isArray() || ends.size() != 2) {
      throw problem(path, "an interval is an array of two ends");
    }
    return new Expr.Interval(end(ends.get(0), path + "/0"), end(ends.get(1), path + "/1"));
  }

  private Expr end(JsonNode node, String path) {
    return node.isTextual() ? time(node.textValue(), path) : expr(node, path);
  }

  private Expr time(String text, String path) {
    return Times.parse(text, problem -> problem(path, problem));
  }

  private static String shown(JsonNode node) {
    if (node.isMissingNode()) {
      return "nothing";
    }
    String text = node.toString();
    return text.length() <= 60
        ? text
        : "a longer " + node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
