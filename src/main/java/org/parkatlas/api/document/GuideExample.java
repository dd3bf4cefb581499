package org.parkatlas.api.document;

/**
 * Something to copy and run as it stands.
 *
 * @param kind what runs it: {@code sh}, {@code python}, {@code pyqgis} (the Python console of
 *     QGIS), {@code js} (a module) or {@code html} (a page of any site)
 * @param client as readers know it, such as {@code GDAL}
 * @param shows a piece of what it prints, or of a page's text or title
 */
record GuideExample(String kind, String client, String code, String shows) {
  /** With the server's address as the reader knows it. */
  GuideExample at(String origin) {
    return new GuideExample(kind, client, code.replace(GuideTopic.ORIGIN, origin), shows);
  }
}
