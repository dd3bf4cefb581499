package org.parkatlas.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.parkatlas.model.Unavailable;

/**
 * Threads that run what waits, the oldest first, but never more of one client at once than its
 * share: whoever comes next finds a thread.
 */
final class JobThreads {
  private final JobLimits limits;
  private final ExecutorService threads;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final Map<String, Integer> running = new HashMap<>();
  private int runningOfAll;

  JobThreads(JobLimits limits) {
    this.limits = limits;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newFixedThreadPool(
            limits.threads(),
            work -> {
              Thread thread = new Thread(work, "job-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  private record Waiting(String client, FutureTask<?> task) {}

  /**
   * Runs work as soon as it is its turn.
   *
   * @throws Unavailable if too many others wait
   * @throws ShareTaken if too many of the client's own wait
   */
  synchronized Future<?> submit(String client, Runnable work) {
    Waiting next = new Waiting(client, new FutureTask<>(work, null));
    if (mayRun(next)) {
      start(next);
      return next.task();
    }
    if (waiting.size() >= limits.queue()) {
      throw new Unavailable(
          "All " + limits.queue() + " places for waiting jobs are taken. Try again later.", null);
    }
    long own = waiting.stream().filter(other -> other.client().equals(client)).count();
    if (own >= limits.queueShare()) {
      throw new ShareTaken(own + " jobs waiting");
    }
    waiting.add(next);
    return next.task();
  }

  private boolean mayRun(Waiting next) {
    return runningOfAll < limits.threads()
        && running.getOrDefault(next.client(), 0) < limits.share();
  }

  private void start(Waiting next) {
    running.merge(next.client(), 1, Integer::sum);
    runningOfAll++;
    threads.execute(
        () -> {
          try {
            next.task().run();
          } finally {
            ended(next);
          }
        });
  }

  private synchronized void ended(Waiting one) {
    running.computeIfPresent(one.client(), (client, count) -> count > 1 ? count - 1 : null);
    runningOfAll--;
    for (Iterator<Waiting> all = waiting.iterator(); all.hasNext(); ) {
      Waiting next = all.next();
      if (mayRun(next)) {
        all.remove();
        start(next);
      }
    }
  }

  /** Stops work, or takes it from those that wait. */
  synchronized void cancel(Future<?> task) {
    task.cancel(true);
    waiting.removeIf(other -> other.task() == task);
  }

  /**
   * Stops what runs and drops what waits.
   *
   * @return whether all of it has ended
   */
  boolean stop(long seconds) throws InterruptedException {
    synchronized (this) {
      waiting.clear();
    }
    threads.shutdownNow();
    return threads.awaitTermination(seconds, TimeUnit.SECONDS);
  }
}
