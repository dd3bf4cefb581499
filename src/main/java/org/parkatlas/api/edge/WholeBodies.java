package org.parkatlas.api.edge;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.parkatlas.process.Shares;

/**
 * Lets a request on only when its body is whole. Until then no thread and no place for work is
 * taken: what has come is kept, within the {@link BodyLimits}, and who sends too slowly, too much
 * or too many at once is told so.
 */
public final class WholeBodies extends Handler.Wrapper {
  private final BodyLimits limits;
  private final Clients clients;
  private final Shares bodies = new Shares(BodyLimits.MOST_OF_ALL, BodyLimits.MOST_OF_CLIENT);
  private final Shares bytes;

  public WholeBodies(BodyLimits limits, Clients clients) {
    this.limits = limits;
    this.clients = clients;
    this.bytes = new Shares(limits.heldBytes(), limits.heldBytes() / 4);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!hasBody(request.getHeaders())) {
      return super.handle(request, response, callback);
    }
    if (request.getLength() > limits.mostBytes() && waitsForLeave(request)) {
      refuse(request, response, callback, tooLarge());
      return true;
    }
    String client = clients.of(request);
    switch (bodies.take(client, 1)) {
      case TAKEN -> {
        Callback after = Callback.from(callback, () -> bodies.giveBack(client, 1));
        new ComingBody(this, client, request, response, after).read();
      }
      case SHARE_IS_USED_UP -> refuse(request, response, callback, tooMany());
      case ALL_IS_USED_UP -> refuse(request, response, callback, busy());
    }
    return true;
  }

  private static boolean hasBody(HttpFields headers) {
    HttpField length = headers.getField(HttpHeader.CONTENT_LENGTH);
    return headers.contains(HttpHeader.TRANSFER_ENCODING)
        || length != null && !length.getValue().equals("0");
  }

  private static boolean waitsForLeave(Request request) {
    return request.getHeaders().contains(HttpHeader.EXPECT, HttpHeaderValue.CONTINUE.asString());
  }

  /** The request goes on, its body in memory. */
  void whole(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    }
  }

  BodyLimits limits() {
    return limits;
  }

  /** What the bodies of all clients hold. */
  Shares bytes() {
    return bytes;
  }

  static void refuse(Request request, Response response, Callback callback, Refused why) {
    Response.writeError(request, response, callback, why.getCode(), why.getReason(), why);
  }

  Refused tooLarge() {
    return new Refused(
        HttpStatus.PAYLOAD_TOO_LARGE_413,
        "The body is larger than %d bytes. Send less, or in parts.".formatted(limits.mostBytes()));
  }

  Refused tooSlow() {
    return new Refused(
        HttpStatus.REQUEST_TIMEOUT_408,
        "The body comes too slowly: at least %d bytes a second are wanted after %d seconds, and all of it"
                .formatted(limits.bytesPerSecond(), limits.grace().toSeconds())
            + " within %d seconds. Send less, or over a better line."
                .formatted(limits.longest().toSeconds()));
  }

  static Refused tooMany() {
    return new Refused(
        HttpStatus.TOO_MANY_REQUESTS_429,
        "You have too many bodies under way here. Send the next when one of them is answered.");
  }

  static Refused busy() {
    return new Refused(
        HttpStatus.SERVICE_UNAVAILABLE_503,
        "The server is busy with the data of others. Try again in a few seconds.");
  }
}
