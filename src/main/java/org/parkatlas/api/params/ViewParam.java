package org.parkatlas.api.params;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.catalog.View;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.InvalidInput;

/**
 * Reads {@code properties}, {@code skipGeometry} and {@code crs}: what an answer shows. What has no
 * shapes has no system to choose: Part 2 leaves the choice to the list in the collection's
 * description, and there is none.
 */
public final class ViewParam {
  public static final List<String> KNOWN =
      List.of("crs", "properties", "skipGeometry", Profile.NAME);

  private ViewParam() {}

  public static View of(Exchange exchange, CollectionDef def) {
    Params params = exchange.params();
    Crs crs = crs(params, def, exchange.systems());
    List<FieldDef> fields =
        params.text("properties").map(names -> fields(def, names)).orElse(def.publicFields());
    return new View(fields, !params.flag("skipGeometry"), crs);
  }

  /** The default may be named for any collection: it changes nothing. */
  private static Crs crs(Params params, CollectionDef def, List<Crs> systems) {
    Crs crs = CrsParam.of(params, "crs", systems);
    if (def.geometry() == GeometryKind.NONE && crs != Crs.CRS84) {
      throw new InvalidInput(
          "crs",
          CrsParam.uri(crs),
          "chooses a coordinate system, but " + def.id() + " has no coordinates",
          "Leave it out.");
    }
    return crs;
  }

  /** In the order of the declaration, whatever order they are asked for in. */
  private static List<FieldDef> fields(CollectionDef def, String names) {
    Set<String> wanted = new LinkedHashSet<>(Arrays.asList(names.split(",", -1)));
    List<FieldDef> fields =
        def.publicFields().stream().filter(field -> wanted.remove(field.name())).toList();
    if (!wanted.isEmpty()) {
      throw new InvalidInput(
          "properties",
          names,
          "has “" + wanted.iterator().next() + "”, which " + def.id() + " does not have",
          "Give some of " + def.publicFields().stream().map(FieldDef::name).toList() + ".");
    }
    return fields;
  }
}
