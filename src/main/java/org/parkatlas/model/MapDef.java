package org.parkatlas.model;

import java.util.List;
import java.util.Optional;
import org.parkatlas.geo.Bbox;

/**
 * How the page's map shows a city.
 *
 * @param opens the box that is shown first, longitude and latitude in degrees
 * @param base whether schematic water and roads come with the city
 * @param layers in the order of the panel
 * @param attribution of the shapes
 * @param terms of the city's own that the page explains
 */
public record MapDef(
    Bbox opens, boolean base, List<Layer> layers, Text attribution, List<Term> terms) {
  public MapDef {
    layers = List.copyOf(layers);
    terms = List.copyOf(terms);
  }

  /**
   * @param collection of zones or nodes
   * @param on whether it is switched on at first
   * @param colour of outlines, as #rrggbb; empty leaves it to the page
   * @param fill of areas; empty takes the colour
   */
  public record Layer(
      String collection, boolean on, Optional<String> colour, Optional<String> fill) {}

  /**
   * @param about collection whose layer it explains; empty if it stands in the glossary alone
   */
  public record Term(String id, Text title, Text text, Optional<String> about) {}
}
