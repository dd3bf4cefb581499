package org.parkatlas.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Well-known text within a filter; a third number of a position, its height, is dropped. */
final class WktParser {
  private static final String COLLECTION = "GEOMETRYCOLLECTION";
  private static final Set<String> TYPES =
      Set.of(
          "POINT",
          "LINESTRING",
          "POLYGON",
          "MULTIPOINT",
          "MULTILINESTRING",
          "MULTIPOLYGON",
          COLLECTION);

  private final Words words;
  private final LiteralParser literals;
  private Shapes shapes;

  WktParser(Words words, LiteralParser literals) {
    this.words = words;
    this.literals = literals;
  }

  boolean opensHere() {
    return TYPES.contains(words.peek().text().toUpperCase(Locale.ROOT));
  }

  Geometry shape() {
    Token name = words.next();
    shapes = new Shapes(problem -> words.problem(name, problem));
    words.takeWord("Z");
    return switch (name.text().toUpperCase(Locale.ROOT)) {
      case "POINT" -> point();
      case "LINESTRING" -> line();
      case "POLYGON" -> polygon();
      case "MULTIPOINT" -> shapes.points(list(this::bareOrWrappedPoint));
      case "MULTILINESTRING" -> shapes.lines(list(this::line));
      case "MULTIPOLYGON" -> shapes.polygons(list(this::polygon));
      default -> collection();
    };
  }

  private Geometry collection() {
    words.descend();
    List<Geometry> members = list(this::member);
    words.ascend();
    return shapes.collection(members);
  }

  private Geometry member() {
    if (!opensHere()) {
      throw words.unexpected("a shape, such as POINT(121.5 31.2)");
    }
    return shape();
  }

  private Point point() {
    words.expect("(", "before a position");
    Coordinate position = position();
    words.expect(")", "after a position");
    return shapes.point(position);
  }

  private Point bareOrWrappedPoint() {
    return words.peek().isSymbol("(") ? point() : shapes.point(position());
  }

  private LineString line() {
    return shapes.line(list(this::position));
  }

  private Polygon polygon() {
    return shapes.polygon(list(() -> shapes.ring(list(this::position))));
  }

  private <T> List<T> list(Supplier<T> item) {
    words.expect("(", "before coordinates");
    List<T> items = new ArrayList<>();
    do {
      items.add(item.get());
    } while (words.takeSymbol(","));
    words.expect(")", "or a comma after coordinates");
    return items;
  }

  private Coordinate position() {
    Coordinate position = new Coordinate(literals.coordinate(), literals.coordinate());
    if (!words.peek().isSymbol(",") && !words.peek().isSymbol(")")) {
      literals.coordinate();
    }
    return position;
  }
}
