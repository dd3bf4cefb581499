package org.parkatlas.api.processes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Text;
import org.parkatlas.process.Job;

/** A job's status ({@code statusInfo} of the standard). */
public final class JobJson {
  public static final String RESULTS = "http://www.opengis.net/def/rel/ogc/1.0/results";

  private JobJson() {}

  static String path(Job job) {
    return "/api/jobs/" + job.id();
  }

  static ObjectNode of(Job job, Exchange exchange) {
    Job.State state = job.state();
    ObjectNode status = Json.object().put("processID", job.process()).put("type", "process");
    status.put("jobID", job.id()).put("status", state.status().code());
    status.put("message", exchange.in(message(state)));
    put(status, "created", job.created());
    put(status, "started", state.started());
    put(status, "finished", state.finished());
    put(status, "updated", state.updated());
    status.put("progress", job.percent());
    status.set("links", links(job, exchange));
    return status;
  }

  /** A job that had ended and was dismissed: it is gone, so nothing leads to it or its results. */
  static ObjectNode removed(Job job, Exchange exchange) {
    ObjectNode status = of(job, exchange).put("status", Job.Status.DISMISSED.code());
    status.put("message", exchange.in(Text.of("已删除，结果不再保留", "Removed with its results")));
    put(status, "updated", Instant.now());
    ArrayNode links = status.putArray("links");
    String others = exchange.links().api() + "/jobs";
    Links.add(
        links, "http://www.opengis.net/def/rel/ogc/1.0/job-list", others, Format.JSON, "Jobs");
    return status;
  }

  private static void put(ObjectNode target, String name, Instant time) {
    if (time != null) {
      target.put(name, time.truncatedTo(ChronoUnit.MILLIS).toString());
    }
  }

  private static ArrayNode links(Job job, Exchange exchange) {
    String address = exchange.links().at(path(job));
    ArrayNode links = Json.array();
    Links.add(links, "self", address, Format.JSON, "Status");
    Links.add(links, "alternate", address + "?f=html", Format.HTML, "Status");
    if (job.state().output() != null) {
      String type =
          job.request().raw() ? job.state().output().mediaType() : Format.JSON.mediaType();
      Links.add(links, RESULTS, address + "/results", type, "Results");
    }
    return links;
  }

  static Text message(Job.State state) {
    return switch (state.status()) {
      case ACCEPTED -> Text.of("排队等候", "Waiting for its turn");
      case RUNNING -> Text.of("正在计算", "Computing");
      case SUCCESSFUL -> Text.of("已完成，结果保留一段时间", "Done; the results are kept for a while");
      case DISMISSED -> Text.of("已取消", "Dismissed");
      case FAILED -> failure(state.failure());
    };
  }

  private static Text failure(RuntimeException failure) {
    return failure instanceof InvalidInput
        ? Text.of("失败：" + failure.getMessage(), "Failed: " + failure.getMessage())
        : Text.of("失败：服务器出错", "Failed: the server has a fault");
  }
}
