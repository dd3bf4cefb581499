package org.parkatlas.process;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work: at once for a caller who waits, or as a job. Both are bounded, so that what callers
 * ask for cannot take the server from its readers.
 */
public final class Jobs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int MOST_KEPT = 10_000;
  private static final int JOB_BYTES = 1_000;
  private static final long STOP_SECONDS = 5;

  private final JobLimits limits;
  private final JobThreads threads;
  private final Shares requests;
  private final Map<String, Job> open = new ConcurrentHashMap<>();
  private final Map<String, Future<?>> futures = new ConcurrentHashMap<>();
  private final Cache<String, Job> ended;
  private final Cache<String, String> gone;

  public Jobs(JobLimits limits) {
    this(limits, Ticker.systemTicker());
  }

  /**
   * @param ticker the time by which ended jobs grow old
   */
  Jobs(JobLimits limits, Ticker ticker) {
    this.limits = limits;
    this.requests = new Shares(limits.threads(), limits.share());
    this.threads = new JobThreads(limits);
    this.gone = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    this.ended =
        Caffeine.newBuilder()
            .ticker(ticker)
            .expireAfterWrite(limits.kept())
            .maximumWeight(limits.keptBytes())
            .weigher((String id, Job job) -> weight(job))
            .removalListener((String id, Job job, RemovalCause why) -> forget(id, why))
            .executor(Runnable::run)
            .build();
  }

  private static int weight(Job job) {
    Output output = job.state().output();
    return JOB_BYTES + (output == null ? 0 : output.bytes().length);
  }

  private void forget(String id, RemovalCause why) {
    if (why.wasEvicted()) {
      gone.put(id, "was kept for a while after its end and has expired");
    }
  }

  /** How long a job is kept after its end. */
  public Duration kept() {
    return limits.kept();
  }

  /**
   * Runs work in the caller's thread.
   *
   * @param client whose share of the places it takes one of
   * @throws Unavailable if too many others wait for theirs
   * @throws ShareTaken if the client's own take too long to make room
   * @throws InvalidInput if it takes too long for a request
   */
  public Output runNow(Work work, String client) {
    switch (placeFor(client)) {
      case TAKEN -> {}
      case SHARE_IS_USED_UP -> throw new ShareTaken(limits.share() + " being computed");
      case ALL_IS_USED_UP ->
          throw new Unavailable(
              "The server is computing for others. Try again in a few seconds, or ask for a job"
                  + " with the header Prefer: respond-async.",
              null);
    }
    try {
      return work.run(new Progress(limits.longestRequest()));
    } catch (Progress.Stopped stopped) {
      if (stopped.why() == Progress.Stopped.Why.CANCELLED) {
        throw new Unavailable("The server is stopping. Try again in a few seconds.", stopped);
      }
      throw new InvalidInput(
          "inputs",
          null,
          "took longer than " + limits.longestRequest().toSeconds() + " seconds to compute",
          "Ask for a job with the header Prefer: respond-async, or send less.");
    } finally {
      requests.giveBack(client, 1);
    }
  }

  private Shares.Outcome placeFor(String client) {
    try {
      return requests.take(client, 1, limits.longestRequest().dividedBy(3));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Shares.Outcome.ALL_IS_USED_UP;
    }
  }

  /**
   * Takes work to be run in the background.
   *
   * @param client whose share of the places it takes one of
   * @throws Unavailable if too many jobs wait
   * @throws ShareTaken if too many jobs of the client wait
   */
  public Job submit(String process, Work work, Job.Request request, String client) {
    Job job = new Job(process, request, Instant.now());
    open.put(job.id(), job);
    try {
      futures.put(job.id(), threads.submit(client, () -> run(job, work)));
      if (job.state().status().ended()) {
        futures.remove(job.id());
      }
    } catch (Unavailable | ShareTaken e) {
      open.remove(job.id());
      throw e;
    } catch (RejectedExecutionException e) {
      open.remove(job.id());
      throw new Unavailable("The server is stopping. Try again in a few seconds.", e);
    }
    return job;
  }

  private void run(Job job, Work work) {
    Progress progress = new Progress(limits.longestJob());
    if (!job.start(progress, Instant.now())) {
      return;
    }
    try {
      job.succeed(work.run(progress), Instant.now());
    } catch (Progress.Stopped stopped) {
      job.fail(tooLong(), Instant.now());
    } catch (InvalidInput e) {
      job.fail(e, Instant.now());
    } catch (RuntimeException | Error e) {
      LOG.error("Job {} of {} failed", job.id(), job.process(), e);
      job.fail(new IllegalStateException(e), Instant.now());
    } finally {
      end(job);
    }
  }

  private InvalidInput tooLong() {
    return new InvalidInput(
        "inputs",
        null,
        "took longer than " + limits.longestJob().toMinutes() + " minutes to compute",
        "Send less.");
  }

  /** Once only: a job that was dismissed may have been removed before its thread came to an end. */
  private synchronized void end(Job job) {
    if (open.containsKey(job.id())) {
      ended.put(job.id(), job);
      open.remove(job.id());
    }
    futures.remove(job.id());
  }

  /** A job by its id; empty if there is none, or no longer. */
  public Optional<Job> find(String id) {
    return Optional.ofNullable(open.get(id)).or(() -> Optional.ofNullable(ended.getIfPresent(id)));
  }

  /** Why a job that was there is there no more; empty for an id that never was. */
  public Optional<String> whyGone(String id) {
    ended.cleanUp();
    return Optional.ofNullable(gone.getIfPresent(id));
  }

  /** Jobs whose callers want them listed, the latest first. */
  public List<Job> listed() {
    return Stream.concat(open.values().stream(), ended.asMap().values().stream())
        .filter(job -> job.request().listed())
        .distinct()
        .sorted(Comparator.comparing(Job::created).reversed().thenComparing(Job::id))
        .toList();
  }

  /** Stops a job that has not ended, and keeps what it was; removes one that has. */
  public void dismiss(Job job) {
    if (job.dismiss(Instant.now())) {
      Future<?> future = futures.get(job.id());
      if (future != null) {
        threads.cancel(future);
      }
      end(job);
    } else {
      remove(job);
    }
  }

  /** Also one whose thread has not yet come to put it among the ended. */
  private synchronized void remove(Job job) {
    open.remove(job.id());
    ended.invalidate(job.id());
    gone.put(job.id(), "was removed by its caller");
  }

  /** Stops what runs and drops what waits. */
  @Override
  public void close() {
    try {
      if (!threads.stop(STOP_SECONDS)) {
        LOG.warn("A job does not stop; it is left behind");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
