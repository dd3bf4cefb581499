package org.parkatlas.api.exchange;

import io.javalin.http.HttpStatus;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.parkatlas.api.edge.PageRules;
import org.parkatlas.api.edge.Refused;

/**
 * Answers what never comes to the API: what is no request it could look at, such as a broken
 * address or a long one, and what the edge refuses.
 */
public final class MalformedRequests extends ErrorHandler {
  /** An address and the headers with it; a filter with a thousand ids is about half of this. */
  public static final int MOST_HEAD_BYTES = 64 << 10;

  private static final String TOO_LONG =
      "The address and its headers have more than the "
          + MOST_HEAD_BYTES
          + " bytes that this server reads. A long list of values can be asked for in parts, with"
          + " one request for each part.";

  private final PageRules rules;

  public MalformedRequests(PageRules rules) {
    this.rules = rules;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    HttpStatus status = HttpStatus.forStatus(code);
    String detail =
        cause instanceof Refused
            ? cause.getMessage()
            : isTooLong(status) ? TOO_LONG : "The request cannot be read: " + message + ".";
    head(status, response.getHeaders());
    byte[] body = new Problem(status, detail).bytes(path(request));
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  private static boolean isTooLong(HttpStatus status) {
    return status == HttpStatus.URI_TOO_LONG
        || status == HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
  }

  private void head(HttpStatus status, HttpFields.Mutable headers) {
    rules.addTo(headers);
    headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    headers.put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    if (status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE) {
      headers.put(HttpHeader.RETRY_AFTER, Errors.RETRY_SECONDS);
    }
  }

  private static String path(Request request) {
    String path = request.getHttpURI().getPath();
    return path == null ? "/" : path;
  }
}
