package org.parkatlas.api.processes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.LiveAnswer;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Text;
import org.parkatlas.process.Job;

/**
 * {@code /api/jobs}: jobs whose callers asked for them to be listed. A job's address is the key to
 * its data and its end, and nobody signs in here: a list of all would hand every caller's key to
 * every other.
 */
public final class JobsResource {
  public static final Text TITLE = Text.of("计算任务", "Jobs");
  static final Text DESCRIPTION =
      Text.of(
          "只列出提交时写明 \"listed\": true 的任务；其他任务只有提交者知道地址。",
          "Jobs that were sent with \"listed\": true; the address of any other is known to its"
              + " caller alone.");
  static final List<String> PARAMETERS =
      List.of("type", "processID", "status", "datetime", "minDuration", "maxDuration", "limit");
  static final int MAX_LIMIT = 1000;
  static final int DEFAULT_LIMIT = 100;

  private final Catalog catalog;
  private final Computing computing;

  public JobsResource(Catalog catalog, Computing computing) {
    this.catalog = catalog;
    this.computing = computing;
  }

  public void answer(Context ctx) throws IOException {
    Exchange exchange = Exchange.of(ctx, catalog.current(), PARAMETERS, Exchange.JSON_OR_HTML);
    JobFilter filter = JobFilter.of(exchange.params());
    int limit = exchange.params().integer("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
    List<Job> jobs = computing.jobs().listed().stream().filter(filter::test).limit(limit).toList();
    LiveAnswer.send(exchange, () -> document(exchange, jobs), () -> JobPage.list(exchange, jobs));
  }

  private static ObjectNode document(Exchange exchange, List<Job> jobs) {
    ObjectNode document = Json.object();
    ArrayNode list = document.putArray("jobs");
    jobs.forEach(job -> list.add(JobJson.of(job, exchange)));
    document.set("links", exchange.selfLinks(Exchange.JSON_OR_HTML));
    return document;
  }

  /** The values of a parameter that may have several, divided by commas. */
  static List<String> several(String text) {
    return Arrays.asList(text.split(",", -1));
  }
}
