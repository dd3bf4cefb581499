package org.parkatlas.api.exchange;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;

/**
 * Lets pages of any origin read. The answer names no origin, so that it is the same for all and can
 * be cached.
 */
public final class Cors {
  static final String METHODS = "GET, HEAD, OPTIONS";
  private static final String EXPOSED =
      "ETag, Link, Content-Crs, Content-Language, Location, Preference-Applied, Retry-After";
  private static final String ALLOWED =
      "Accept, Accept-Language, Content-Type, If-None-Match, Prefer";
  private static final String A_DAY_SECONDS = "86400";

  private Cors() {}

  /** Headers of every answer of the API. */
  public static void headers(Context ctx) {
    ctx.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    ctx.header(Header.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    ctx.header(Header.VARY, "Accept, Accept-Encoding, Accept-Language");
    ctx.header(Header.CACHE_CONTROL, "no-cache");
  }

  /** The answer to OPTIONS, preflight or not, where there is only reading. */
  public static void preflight(Context ctx) {
    preflight(ctx, METHODS);
  }

  /**
   * @param methods what the address allows
   */
  public static void preflight(Context ctx, String methods) {
    ctx.header(Header.ALLOW, methods);
    ctx.header(Header.ACCESS_CONTROL_ALLOW_METHODS, methods);
    ctx.header(Header.ACCESS_CONTROL_ALLOW_HEADERS, ALLOWED);
    ctx.header(Header.ACCESS_CONTROL_MAX_AGE, A_DAY_SECONDS);
    ctx.status(HttpStatus.NO_CONTENT);
  }
}
