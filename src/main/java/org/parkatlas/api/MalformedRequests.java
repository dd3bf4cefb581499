package org.parkatlas.api;

import io.javalin.http.HttpStatus;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what is no request the API could look at, such as a broken address or a long one. */
final class MalformedRequests extends ErrorHandler {
  /** An address and the headers with it; a filter with a thousand ids is about half of this. */
  static final int MOST_HEAD_BYTES = 64 << 10;

  private static final String TOO_LONG =
      "The address and its headers have more than the "
          + MOST_HEAD_BYTES
          + " bytes that this server reads. A long list of values can be asked for in parts, with"
          + " one request for each part.";

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    HttpStatus status = HttpStatus.forStatus(code);
    boolean tooLong =
        status == HttpStatus.URI_TOO_LONG || status == HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
    String detail = tooLong ? TOO_LONG : "The request cannot be read: " + message + ".";
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.write(true, ByteBuffer.wrap(new Problem(status, detail).bytes("/")), callback);
  }
}
