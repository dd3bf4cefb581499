package org.parkatlas.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Header;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The page's files, from the class path. */
final class StaticFiles {
  private static final Map<String, String> REVALIDATE = Map.of(Header.CACHE_CONTROL, "no-cache");

  /** Their addresses carry the version of the library. */
  private static final Map<String, String> FOR_EVER =
      Map.of(Header.CACHE_CONTROL, "public, max-age=31536000, immutable");

  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

  private StaticFiles() {}

  /** The import maps that stand in the page itself. */
  static List<String> importMaps() {
    try (InputStream page = StaticFiles.class.getResourceAsStream("/web/index.html")) {
      String html = page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8);
      return IMPORT_MAP.matcher(html).results().map(map -> map.group(1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
