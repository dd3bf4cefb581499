package org.parkatlas.encode;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.parkatlas.catalog.View;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;

/** A way to write features one after another, with nothing of the request around them. */
public interface FeatureFormat {
  /** The media type with its parameters, as {@code Content-Type} has it. */
  String contentType();

  /**
   * Writes a whole document, as it goes along.
   *
   * @param view what is shown of each feature
   * @param features their number may stand in the document's head, so it must not change meanwhile
   * @param out gets the document and stays open
   */
  void write(CollectionDef def, View view, List<Feature> features, OutputStream out)
      throws IOException;
}
