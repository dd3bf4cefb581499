package org.parkatlas.api;

import org.parkatlas.api.document.AtlasResource;
import org.parkatlas.model.Atlas;

/** What {@code /api/atlas} tells the page, for tests of the page's modules without a server. */
public final class AtlasDocument {
  private AtlasDocument() {}

  public static String of(Atlas atlas) {
    return AtlasResource.of(atlas).toString();
  }
}
