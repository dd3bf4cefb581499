package org.parkatlas.api.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;

/** An error as the client gets it (RFC 9457). */
public final class Problem {
  public static final String MEDIA_TYPE = "application/problem+json";

  private final HttpStatus status;
  private final ObjectNode body = Json.object();

  /**
   * @param detail what is wrong and how to mend it, for the client's reader
   */
  Problem(HttpStatus status, String detail) {
    this.status = status;
    body.put("type", "about:blank");
    body.put("title", status.getMessage());
    body.put("status", status.getCode());
    body.put("detail", detail);
  }

  Problem with(String name, String value) {
    body.put(name, value);
    return this;
  }

  void send(Context ctx) {
    ctx.removeHeader(Header.ETAG).removeHeader(Header.CONTENT_LANGUAGE);
    ctx.status(status).contentType(MEDIA_TYPE).result(bytes(ctx.path()));
  }

  /**
   * @param instance path of the request
   */
  byte[] bytes(String instance) {
    return Json.bytes(body.put("instance", instance));
  }
}
