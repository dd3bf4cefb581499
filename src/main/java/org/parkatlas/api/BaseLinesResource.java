package org.parkatlas.api;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;
import org.parkatlas.api.exchange.Body;
import org.parkatlas.api.exchange.Encoding;
import org.parkatlas.api.exchange.Etag;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.NotFound;

/** {@code /base.geojson}: schematic water and roads, drawn where no tile base is wanted. */
final class BaseLinesResource {
  private static final String FILE = "gis-data/base.geojson";

  private final Catalog catalog;
  private final byte[] file;
  private final String revision;

  BaseLinesResource(Catalog catalog) {
    this.catalog = catalog;
    try (InputStream in = getClass().getClassLoader().getResourceAsStream(FILE)) {
      this.file = in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CRC32C checksum = new CRC32C();
    checksum.update(file == null ? new byte[0] : file);
    this.revision = Long.toString(checksum.getValue(), 36);
  }

  void answer(Context ctx) throws IOException {
    if (file == null || !catalog.current().atlas().city().map().base()) {
      throw new NotFound("file", FILE, "The city has no base lines.");
    }
    Encoding encoding = Encoding.accepted(ctx.header(Header.ACCEPT_ENCODING));
    String tag = Etag.of(revision, FILE, encoding);
    ctx.header(Header.ETAG, tag);
    if (Etag.listed(ctx.header(Header.IF_NONE_MATCH), tag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else {
      ctx.contentType(Format.GEOJSON.contentType());
      Body.write(ctx, encoding, out -> out.write(file));
    }
  }
}
