package org.parkatlas.api.processes;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.parkatlas.api.edge.Clients;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.LiveAnswer;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Unavailable;
import org.parkatlas.process.Description;
import org.parkatlas.process.Inputs;
import org.parkatlas.process.Job;
import org.parkatlas.process.Output;
import org.parkatlas.process.Process;
import org.parkatlas.process.ShareTaken;
import org.parkatlas.process.Shares;
import org.parkatlas.process.Work;

/**
 * POST {@code /api/processes/{id}/execution}: computes at once, or with {@code Prefer:
 * respond-async} as a job. Inputs are checked before a job is made.
 */
public final class ExecutionResource {
  private static final String PREFER = "Prefer";
  private static final String APPLIED = "Preference-Applied";
  private static final String ASYNC = "respond-async";
  private static final List<Format> FORMATS = List.of(Format.JSON, Format.GEOJSON);

  /** Executions at once, computing or waiting for it: each holds its body and a thread. */
  private static final int MOST_AT_ONCE = 16;

  private static final int MOST_OF_CLIENT = MOST_AT_ONCE / 2;

  private final Catalog catalog;
  private final Computing computing;
  private final Clients clients;
  private final Shares places = new Shares(MOST_AT_ONCE, MOST_OF_CLIENT);

  public ExecutionResource(Catalog catalog, Computing computing, Clients clients) {
    this.catalog = catalog;
    this.computing = computing;
    this.clients = clients;
  }

  public void answer(Context ctx) throws IOException {
    Process process = computing.process(ctx.pathParam("process"));
    Exchange exchange = Exchange.of(ctx, catalog.current(), List.of(), FORMATS);
    String client = clients.of(ctx.req());
    takePlace(client);
    try {
      execute(exchange, process, client);
    } finally {
      places.giveBack(client, 1);
    }
  }

  private void takePlace(String client) {
    switch (places.take(client, 1)) {
      case TAKEN -> {}
      case SHARE_IS_USED_UP -> throw new ShareTaken(MOST_OF_CLIENT + " executions under way");
      case ALL_IS_USED_UP ->
          throw new Unavailable(
              "The server is busy with the data of others. Try again in a few seconds.", null);
    }
  }

  private void execute(Exchange exchange, Process process, String client) throws IOException {
    Description description = process.description();
    ExecutionBody body = ExecutionBody.read(exchange.ctx(), description);
    String mediaType = body.mediaType().orElseGet(() -> accepted(exchange, description));
    Inputs inputs =
        Inputs.of(new ExecutionReferences(exchange).resolve(body.inputs()), description);
    Work work = process.prepare(inputs, exchange.snapshot(), mediaType);
    if (wantsJob(exchange.ctx())) {
      Job.Request request = new Job.Request(body.raw(), body.listed());
      accept(exchange, computing.jobs().submit(description.id(), work, request, client));
    } else {
      send(exchange.ctx(), computing.jobs().runNow(work, client), body.raw());
    }
  }

  private static String accepted(Exchange exchange, Description description) {
    String wanted = exchange.format().mediaType();
    return description.mediaTypes().contains(wanted) ? wanted : description.mediaTypes().get(0);
  }

  private static boolean wantsJob(Context ctx) {
    String preferred = ctx.header(PREFER);
    return preferred != null && preferred.toLowerCase(Locale.ROOT).contains(ASYNC);
  }

  private static void accept(Exchange exchange, Job job) throws IOException {
    Context ctx = exchange.ctx();
    ctx.status(HttpStatus.CREATED);
    ctx.header(Header.LOCATION, exchange.links().at(JobJson.path(job)));
    ctx.header(APPLIED, ASYNC);
    LiveAnswer.send(ctx, JobJson.of(job, exchange));
  }

  /** Sends a result bare, or as the one member of a results document. */
  static void send(Context ctx, Output output, boolean raw) throws IOException {
    if (raw) {
      LiveAnswer.send(ctx, output.mediaType(), List.of(output.bytes()));
      return;
    }
    String before =
        "{\"%s\":{\"mediaType\":\"%s\",\"value\":"
            .formatted(Description.RESULT, output.mediaType());
    LiveAnswer.send(
        ctx,
        Format.JSON.contentType(),
        List.of(
            before.getBytes(StandardCharsets.UTF_8),
            output.bytes(),
            "}}".getBytes(StandardCharsets.UTF_8)));
  }
}
