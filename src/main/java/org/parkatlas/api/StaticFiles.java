package org.parkatlas.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Header;
import io.javalin.http.staticfiles.Location;
import java.util.Map;

/** The page's files, from the class path. */
final class StaticFiles {
  private static final Map<String, String> REVALIDATE = Map.of(Header.CACHE_CONTROL, "no-cache");

  /** Their addresses carry the version of the library. */
  private static final Map<String, String> FOR_EVER =
      Map.of(Header.CACHE_CONTROL, "public, max-age=31536000, immutable");

  private StaticFiles() {}

  static void declare(JavalinConfig config) {
    add(config, "/", "/web", REVALIDATE);
    add(config, "/", "/api/static", REVALIDATE);
    add(config, "/webjars", "META-INF/resources/webjars", FOR_EVER);
  }

  private static void add(
      JavalinConfig config, String address, String directory, Map<String, String> headers) {
    if (StaticFiles.class.getClassLoader().getResource(directory.replaceFirst("^/", "")) == null) {
      return;
    }
    config.staticFiles.add(
        files -> {
          files.hostedPath = address;
          files.directory = directory;
          files.location = Location.CLASSPATH;
          files.headers = headers;
          files.mimeTypes.add(ContentType.TEXT_JS, "mjs");
        });
  }
}
