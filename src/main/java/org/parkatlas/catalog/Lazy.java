package org.parkatlas.catalog;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, once. */
final class Lazy<T> implements Supplier<T> {
  private Supplier<T> maker;
  private volatile T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        if (value == null) {
          value = maker.get();
          maker = null;
        }
        made = value;
      }
    }
    return made;
  }
}
