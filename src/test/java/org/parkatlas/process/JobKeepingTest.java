package org.parkatlas.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Ended jobs are kept for a while, and not more than fit. */
class JobKeepingTest {
  private static final Job.Request PLAIN = new Job.Request(true, false);

  private final AtomicLong nanos = new AtomicLong();

  private Jobs jobs(long keptBytes) {
    Duration most = Duration.ofMinutes(1);
    return new Jobs(new JobLimits(1, 4, Duration.ofHours(1), keptBytes, most, most), nanos::get);
  }

  private static Job ended(Jobs jobs, int bytes) throws InterruptedException {
    Job job =
        jobs.submit("test", progress -> new Output(Output.JSON, new byte[bytes]), PLAIN, "one");
    for (int i = 0; i < 1_000 && !job.state().status().ended(); i++) {
      Thread.sleep(2);
    }
    Thread.sleep(20);
    return job;
  }

  @Test
  void an_hour_after_its_end_a_job_has_expired_and_that_is_told() throws InterruptedException {
    try (Jobs jobs = jobs(1 << 20)) {
      Job job = ended(jobs, 10);
      nanos.addAndGet(Duration.ofMinutes(59).toNanos());
      assertThat(jobs.find(job.id())).contains(job);
      nanos.addAndGet(Duration.ofMinutes(2).toNanos());
      assertThat(jobs.find(job.id())).isEmpty();
      assertThat(jobs.whyGone(job.id()))
          .hasValueSatisfying(why -> assertThat(why).contains("expired"));
      assertThat(jobs.whyGone("never there")).isEmpty();
    }
  }

  @Test
  void results_that_do_not_fit_together_make_room() throws InterruptedException {
    try (Jobs jobs = jobs(10_000)) {
      int kept = 0;
      Job[] all = new Job[5];
      for (int i = 0; i < all.length; i++) {
        all[i] = ended(jobs, 4_000);
      }
      for (Job job : all) {
        jobs.whyGone(job.id());
        kept += jobs.find(job.id()).isPresent() ? 1 : 0;
      }
      assertThat(kept).isBetween(1, 2);
    }
  }
}
