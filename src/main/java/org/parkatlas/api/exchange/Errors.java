package org.parkatlas.api.exchange;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.jetty.io.EofException;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.NotFound;
import org.parkatlas.model.Unavailable;
import org.parkatlas.process.ShareTaken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one table from exception to status. */
public final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
  static final String RETRY_SECONDS = "5";

  private Errors() {}

  public static void declare(RoutesConfig routes) {
    routes.exception(InvalidInput.class, Errors::invalid);
    routes.exception(NotFound.class, (e, ctx) -> send(ctx, HttpStatus.NOT_FOUND, e));
    routes.exception(NotAcceptable.class, (e, ctx) -> send(ctx, HttpStatus.NOT_ACCEPTABLE, e));
    routes.exception(ProcessProblem.class, (e, ctx) -> e.problem().send(ctx));
    routes.exception(ShareTaken.class, Errors::shareTaken);
    routes.exception(Unavailable.class, Errors::unavailable);
    routes.exception(HttpResponseException.class, Errors::ofServer);
    routes.exception(EofException.class, (e, ctx) -> LOG.debug("The client went away", e));
    routes.exception(Exception.class, Errors::bug);
  }

  private static void send(Context ctx, HttpStatus status, Exception e) {
    new Problem(status, e.getMessage()).send(ctx);
  }

  private static void invalid(InvalidInput e, Context ctx) {
    new Problem(HttpStatus.BAD_REQUEST, e.getMessage())
        .with("parameter", e.where())
        .with("value", e.value())
        .send(ctx);
  }

  private static void unavailable(Unavailable e, Context ctx) {
    ctx.header(Header.RETRY_AFTER, RETRY_SECONDS);
    send(ctx, HttpStatus.SERVICE_UNAVAILABLE, e);
  }

  private static void shareTaken(ShareTaken e, Context ctx) {
    ctx.header(Header.RETRY_AFTER, RETRY_SECONDS);
    send(ctx, HttpStatus.TOO_MANY_REQUESTS, e);
  }

  /** What the server itself says: no such address, or not with this method. */
  private static void ofServer(HttpResponseException e, Context ctx) {
    HttpStatus status = HttpStatus.forStatus(e.getStatus());
    String detail =
        switch (status) {
          case NOT_FOUND -> "There is nothing at " + ctx.path() + ". The API starts at /api.";
          case METHOD_NOT_ALLOWED ->
              "%s is not allowed at %s. Use %s."
                  .formatted(ctx.method(), ctx.path(), allowed(e).split(",")[0]);
          default -> e.getMessage();
        };
    if (status == HttpStatus.METHOD_NOT_ALLOWED) {
      ctx.header(Header.ALLOW, allowed(e));
    }
    new Problem(status, detail).send(ctx);
  }

  /** The methods of an address, as the server itself tells them with its refusal. */
  private static String allowed(HttpResponseException e) {
    return e.getDetails().values().stream().findFirst().orElse(Cors.METHODS);
  }

  /** A bug: the client gets an id, the log has it once with the trace. */
  private static void bug(Exception e, Context ctx) {
    String id = UUID.randomUUID().toString();
    LOG.error("{} {} failed, id {}", ctx.method(), ctx.fullUrl(), id, e);
    if (!ctx.res().isCommitted()) {
      bug(id).send(ctx);
    }
  }

  /** As a bug, for what the virtual machine throws, such as a stack that ran over. */
  public static void fatal(HttpServletResponse response, Error error) {
    String id = UUID.randomUUID().toString();
    LOG.error("A request failed, id {}", id, error);
    try {
      response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
      response.setContentType(Problem.MEDIA_TYPE);
      response.getOutputStream().write(bug(id).bytes("/"));
    } catch (IOException | IllegalStateException e) {
      LOG.debug("The client of {} could not be told", id, e);
    }
  }

  private static Problem bug(String id) {
    String detail = "The server failed. Tell the operator the id " + id + ".";
    return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, detail).with("id", id);
  }
}
