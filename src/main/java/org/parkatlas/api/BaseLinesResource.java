package org.parkatlas.api;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;
import org.parkatlas.model.NotFound;

/** {@code /base.geojson}: schematic water and roads, drawn where no tile base is wanted. */
final class BaseLinesResource {
  private static final String FILE = "gis-data/base.geojson";

  private final byte[] file;
  private final String tag;

  BaseLinesResource() {
    try (InputStream in = getClass().getClassLoader().getResourceAsStream(FILE)) {
      this.file = in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CRC32C checksum = new CRC32C();
    checksum.update(file == null ? new byte[0] : file);
    this.tag = "W/\"" + Long.toString(checksum.getValue(), 36) + "\"";
  }

  void answer(Context ctx) throws IOException {
    if (file == null) {
      throw new NotFound("file", FILE, "The server was built without it.");
    }
    ctx.header(Header.ETAG, tag);
    String known = ctx.header(Header.IF_NONE_MATCH);
    if (known != null && known.contains(tag.substring(2))) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else {
      Body.send(ctx, Format.GEOJSON.contentType(), file);
    }
  }
}
