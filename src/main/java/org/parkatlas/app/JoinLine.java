package org.parkatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.parkatlas.analysis.RunningJoin;
import org.parkatlas.model.PointRun;
import org.parkatlas.process.JoinZones;

/**
 * Joins runs of points on all cores while the caller reads on. Some runs may wait; then the caller
 * waits.
 */
final class JoinLine implements AutoCloseable {
  /** A million points, some 25 MB: they can be read while the zones are. */
  private static final int MOST_WAITING = 128;

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Semaphore room = new Semaphore(MOST_WAITING);
  private final CompletableFuture<BlockingQueue<RunningJoin>> joins;
  private final List<CompletableFuture<Void>> runs = new ArrayList<>();

  /**
   * @param zones reads the zones, which takes its time
   */
  JoinLine(Supplier<JoinZones> zones) {
    this.joins =
        CompletableFuture.supplyAsync(
            () -> {
              JoinZones read = zones.get();
              return oneForEachThread(new RunningJoin(read.zones(), read.partition()));
            },
            threads);
  }

  private static BlockingQueue<RunningJoin> oneForEachThread(RunningJoin join) {
    BlockingQueue<RunningJoin> all = new ArrayBlockingQueue<>(THREADS);
    all.add(join);
    while (all.size() < THREADS) {
      all.add(join.another());
    }
    return all;
  }

  /**
   * Hands over the next run, which the caller must not touch any more.
   *
   * @throws RuntimeException why the zones cannot be used
   */
  void add(PointRun run) {
    if (joins.isCompletedExceptionally()) {
      result(joins);
    }
    room.acquireUninterruptibly();
    runs.add(
        joins
            .thenAcceptAsync(free -> join(free, run), threads)
            .whenComplete((done, failure) -> room.release()));
  }

  /** There are as many joins as threads, so one is free. */
  private static void join(BlockingQueue<RunningJoin> free, PointRun run) {
    RunningJoin join = free.remove();
    join.points(run);
    free.add(join);
  }

  /**
   * Waits for all runs.
   *
   * @throws RuntimeException what stopped the joining
   */
  RunningJoin joined() {
    BlockingQueue<RunningJoin> parts = result(joins);
    runs.forEach(JoinLine::result);
    RunningJoin all = parts.remove();
    parts.forEach(all::add);
    return all;
  }

  private static <T> T result(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException why ? why : e;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
