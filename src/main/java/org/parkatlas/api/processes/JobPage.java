package org.parkatlas.api.processes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.model.Text;
import org.parkatlas.process.Job;

/** A job as a page, as it stood at one moment. */
record JobPage(Job job, Job.State state) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

  private static final int REFRESH_SECONDS = 2;

  static WebPage of(Exchange exchange, Job job) {
    JobPage view = new JobPage(job, job.state());
    if (view.state.finished() == null) {
      exchange.ctx().header("Refresh", Integer.toString(REFRESH_SECONDS));
    }
    String title = exchange.in(Text.of("计算任务", "Job"));
    return TemplatePage.of(exchange, title, "processes/job", view);
  }

  static WebPage list(Exchange exchange, List<Job> jobs) {
    return TemplatePage.of(exchange, exchange.in(JobsResource.TITLE), "processes/jobs", jobs);
  }

  /** As a clock in Shanghai shows it. */
  static String time(Instant time) {
    return time == null ? "–" : TIME.format(time);
  }
}
