package org.parkatlas.catalog;

import java.util.List;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Reader;

/**
 * What an answer shows of each feature.
 *
 * @param fields its properties, in the order of the declaration; that its reader may read
 * @param shapes whether shapes are shown
 * @param crs the system of the coordinates, in its declared axis order
 */
public record View(List<FieldDef> fields, boolean shapes, Crs crs) {
  public View {
    fields = List.copyOf(fields);
  }

  /**
   * All that a reader may read, in longitude, latitude: what features are kept ready encoded in.
   */
  public static View whole(CollectionDef def, Reader reader) {
    return new View(reader.fields(def), true, Crs.CRS84);
  }
}
