package org.parkatlas.api.processes;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.LiveAnswer;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.api.exchange.ProcessProblem;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.process.Job;
import org.parkatlas.process.Jobs;

/** {@code /api/jobs/{id}}: one job's status, its results, and its end. */
public final class JobResource {
  private final Catalog catalog;
  private final Jobs jobs;

  public JobResource(Catalog catalog, Jobs jobs) {
    this.catalog = catalog;
    this.jobs = jobs;
  }

  public void status(Context ctx) throws IOException {
    Exchange exchange = Exchange.of(ctx, catalog.current(), List.of(), Exchange.JSON_OR_HTML);
    Job job = job(ctx);
    LiveAnswer.send(exchange, () -> JobJson.of(job, exchange), () -> JobPage.of(exchange, job));
  }

  /** In the media type the job was asked for, whatever the client accepts. */
  public void results(Context ctx) throws IOException {
    Params.of(ctx, List.of());
    Job job = job(ctx);
    Job.State state = job.state();
    switch (state.status()) {
      case SUCCESSFUL -> ExecutionResource.send(ctx, state.output(), job.request().raw());
      case FAILED -> throw state.failure();
      case DISMISSED -> throw ProcessProblem.dismissed(job.id());
      default -> throw ProcessProblem.resultNotReady(job.id());
    }
  }

  /** DELETE: stops a job that has not ended, removes one that has. */
  public void dismiss(Context ctx) throws IOException {
    Exchange exchange = Exchange.of(ctx, catalog.current(), List.of(), List.of(Format.JSON));
    Job job = job(ctx);
    jobs.dismiss(job);
    boolean stopped = jobs.find(job.id()).isPresent();
    LiveAnswer.send(ctx, stopped ? JobJson.of(job, exchange) : JobJson.removed(job, exchange));
  }

  private Job job(Context ctx) {
    String id = ctx.pathParam("job");
    return jobs.find(id).orElseThrow(() -> ProcessProblem.noSuchJob(id, jobs));
  }
}
