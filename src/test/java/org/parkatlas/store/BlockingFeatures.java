package org.parkatlas.store;

import java.util.AbstractList;
import java.util.concurrent.CountDownLatch;
import org.parkatlas.model.Feature;

/** A list of one feature that stops the import that reads it for the second time. */
final class BlockingFeatures extends AbstractList<Feature> {
  private final Feature feature;
  private final CountDownLatch reading = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private int reads;

  BlockingFeatures(Feature feature) {
    this.feature = feature;
  }

  /** The first read is the check of the batch, the second the insert. */
  @Override
  public synchronized Feature get(int index) {
    if (++reads == 2) {
      reading.countDown();
      await(released);
    }
    return feature;
  }

  @Override
  public int size() {
    return 1;
  }

  void awaitReading() {
    await(reading);
  }

  void release() {
    released.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
