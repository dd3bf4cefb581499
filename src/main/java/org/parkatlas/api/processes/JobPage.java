package org.parkatlas.api.processes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.html.Html;
import org.parkatlas.api.html.HtmlPage;
import org.parkatlas.model.Text;
import org.parkatlas.process.Job;

/** Jobs as pages. */
final class JobPage {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

  private static final int REFRESH_SECONDS = 2;

  private JobPage() {}

  static HtmlPage of(Exchange exchange, Job job) {
    HtmlPage page = new HtmlPage(exchange, exchange.in(Text.of("计算任务", "Job")));
    Job.State state = job.state();
    if (state.finished() == null) {
      exchange.ctx().header("Refresh", Integer.toString(REFRESH_SECONDS));
    }
    Html html = page.html().open("table").open("tbody");
    row(html, exchange, Text.of("编号", "Id"), job.id());
    row(html, exchange, Text.of("计算", "Process"), job.process());
    row(html, exchange, Text.of("状态", "Status"), exchange.in(JobJson.message(state)));
    row(html, exchange, Text.of("进度", "Progress"), job.percent() + " %");
    row(html, exchange, Text.of("提交", "Created"), time(job.created()));
    row(html, exchange, Text.of("开始", "Started"), time(state.started()));
    row(html, exchange, Text.of("结束", "Finished"), time(state.finished()));
    html.close("tbody").close("table");
    if (state.output() != null) {
      html.open("p").link(JobJson.path(job) + "/results", exchange.in(Text.of("结果", "Results")));
      html.close("p");
    }
    return page;
  }

  static HtmlPage list(Exchange exchange, List<Job> jobs) {
    HtmlPage page = new HtmlPage(exchange, exchange.in(JobsResource.TITLE));
    page.paragraph(exchange.in(JobsResource.DESCRIPTION));
    Html html = page.html().open("table").open("thead");
    html.row(
        "th",
        exchange.in(Text.of("编号", "Id")),
        exchange.in(Text.of("计算", "Process")),
        exchange.in(Text.of("状态", "Status")),
        exchange.in(Text.of("提交", "Created")));
    html.close("thead").open("tbody");
    for (Job job : jobs) {
      html.open("tr").open("td").link(page.href(JobJson.path(job)), job.id()).close("td");
      html.element("td", job.process());
      html.element("td", exchange.in(JobJson.message(job.state())));
      html.element("td", time(job.created())).close("tr");
    }
    html.close("tbody").close("table");
    return page;
  }

  private static void row(Html html, Exchange exchange, Text name, String value) {
    html.open("tr").element("th", exchange.in(name)).element("td", value).close("tr");
  }

  /** As a clock in Shanghai shows it. */
  private static String time(Instant time) {
    return time == null ? "–" : TIME.format(time);
  }
}
