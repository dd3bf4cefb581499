package org.parkatlas.source.city;

import java.util.List;
import java.util.Optional;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.MapDef;
import org.parkatlas.model.MapDef.Layer;
import org.parkatlas.model.MapDef.Term;
import org.parkatlas.model.Role;
import org.parkatlas.model.Text;

/**
 * Makes the map's definition of the section {@code map}. Without one the map opens on the whole
 * box, with a layer for each collection of zones or nodes, the first of them on.
 */
final class MapReader {
  private static final String MAP = "map";
  private static final Text NOBODY = Text.of("", "");

  private final Section map;
  private final List<String> drawn;

  private MapReader(Section map, List<String> drawn) {
    this.map = map;
    this.drawn = drawn;
  }

  static MapDef read(Section city, Bbox around, List<CollectionDef> collections) {
    List<String> drawn =
        collections.stream()
            .filter(def -> def.is(Role.ZONES) || def.is(Role.NODES))
            .map(CollectionDef::id)
            .toList();
    if (!city.has(MAP)) {
      return new MapDef(around, false, layers(drawn), NOBODY, List.of());
    }
    return new MapReader(city.section(MAP), drawn).map(around);
  }

  private static List<Layer> layers(List<String> drawn) {
    return drawn.stream()
        .map(id -> new Layer(id, id.equals(drawn.get(0)), Optional.empty(), Optional.empty()))
        .toList();
  }

  private MapDef map(Bbox around) {
    MapDef read =
        new MapDef(
            map.has("opens") ? map.box("opens") : around,
            map.flag("base"),
            map.has("layers")
                ? map.sections("layers").stream().map(this::layer).toList()
                : layers(drawn),
            map.has("attribution") ? map.words("attribution") : NOBODY,
            map.sections("terms").stream().map(this::term).toList());
    map.end();
    return read;
  }

  private Layer layer(Section layer) {
    Layer read =
        new Layer(
            drawn(layer, "collection"),
            layer.flag("on"),
            colour(layer, "colour"),
            colour(layer, "fill"));
    layer.end();
    return read;
  }

  private Term term(Section term) {
    Term read =
        new Term(
            term.text("id"),
            term.words("title"),
            term.words("text"),
            term.has("about") ? Optional.of(drawn(term, "about")) : Optional.empty());
    term.end();
    return read;
  }

  private String drawn(Section at, String key) {
    String id = at.text(key);
    if (!drawn.contains(id)) {
      throw at.wrong(key, "is no collection of zones or nodes", "Use one of " + drawn + ".");
    }
    return id;
  }

  static Optional<String> colour(Section at, String key) {
    Optional<String> colour = at.maybe(key);
    if (colour.filter(c -> !c.matches("#[0-9a-fA-F]{6}")).isPresent()) {
      throw at.wrong(key, "is no colour", "Write it like '#882255', in quotes.");
    }
    return colour;
  }
}
