package org.parkatlas.api;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.parkatlas.api.edge.Clients;
import org.parkatlas.api.edge.EdgeSettings;
import org.parkatlas.api.edge.HostCheck;
import org.parkatlas.api.edge.PageRules;
import org.parkatlas.api.edge.WholeBodies;
import org.parkatlas.api.exchange.Body;
import org.parkatlas.api.exchange.Errors;
import org.parkatlas.api.exchange.MalformedRequests;
import org.parkatlas.api.exchange.ReadyAnswers;
import org.parkatlas.api.html.PageMap;
import org.parkatlas.api.processes.Computing;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.process.JobLimits;
import org.parkatlas.process.Jobs;
import org.parkatlas.process.Processes;

/** The HTTP server: the API, health and the page's files. */
public final class HttpServer implements AutoCloseable {
  private static final long STOP_TIMEOUT_MS = 5_000;

  /** Most pages of a hundred features go out in one piece; larger buffers are not pooled. */
  private static final int OUTPUT_BUFFER_BYTES = 64 << 10;

  /** The next link repeats the address, with up to three bytes for each of one. */
  private static final int MOST_ANSWER_HEAD_BYTES = 4 * MalformedRequests.MOST_HEAD_BYTES;

  private final ApiSettings settings;
  private final Jobs jobs;
  private final Javalin javalin;

  /**
   * @param trouble what is wrong with what the server stands on, in words for an operator, as known
   *     now; empty if nothing is
   */
  public HttpServer(ApiSettings settings, Catalog catalog, Supplier<Optional<String>> trouble) {
    this(
        settings,
        catalog,
        new Computing(Processes.standard(), new Jobs(JobLimits.standard())),
        trouble);
  }

  /**
   * @param computing its jobs end with the server
   */
  HttpServer(
      ApiSettings settings,
      Catalog catalog,
      Computing computing,
      Supplier<Optional<String>> trouble) {
    this.settings = settings;
    this.jobs = computing.jobs();
    this.javalin =
        Javalin.create(
            config -> {
              configure(config, settings);
              StaticFiles.declare(config);
              Routes.declare(config.routes, settings, catalog, computing, trouble);
            });
  }

  private static void configure(JavalinConfig config, ApiSettings settings) {
    PageRules rules = pageRules(settings);
    EdgeSettings edge = settings.edge();
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    config.router.javaLangErrorHandler(Errors::fatal);
    config.http.compressionStrategy = Body.FILES;
    config.appData(ReadyAnswers.KEY, new ReadyAnswers());
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setOutputBufferSize(OUTPUT_BUFFER_BYTES);
          http.addCustomizer(rules);
          http.setRequestHeaderSize(MalformedRequests.MOST_HEAD_BYTES);
          http.setMaxResponseHeaderSize(MOST_ANSWER_HEAD_BYTES);
        });
    config.jetty.modifyServer(
        server -> {
          server.insertHandler(new WholeBodies(edge.bodies(), new Clients(edge.trustedProxies())));
          server.insertHandler(new HostCheck(edge, settings.host()));
          server.insertHandler(new GracefulHandler());
          server.setStopTimeout(STOP_TIMEOUT_MS);
          server.setErrorHandler(new MalformedRequests(rules));
        });
  }

  private static PageRules pageRules(ApiSettings settings) {
    List<String> scripts = new ArrayList<>(StaticFiles.importMaps());
    scripts.add(PageMap.IMPORTS);
    List<String> images =
        settings.baseMaps().stream().flatMap(base -> base.origins().stream()).toList();
    return new PageRules(images, scripts, settings.edge().frameAncestors());
  }

  /**
   * Returns when the server listens.
   *
   * @throws InvalidInput if the address or port cannot be listened on
   */
  public void start() {
    try {
      javalin.start(settings.host(), settings.port());
    } catch (JavalinBindException e) {
      throw new InvalidInput(
          "PARKATLAS_PORT",
          Integer.toString(settings.port()),
          "cannot be listened on at " + settings.host() + ": the port is in use or not permitted",
          "Stop the other program, or choose another port with --port or PARKATLAS_PORT.");
    }
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Lets requests under way end, for some seconds, stops jobs, and stops. */
  @Override
  public void close() {
    javalin.stop();
    jobs.close();
  }
}
