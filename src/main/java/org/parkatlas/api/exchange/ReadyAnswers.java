package org.parkatlas.api.exchange;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.config.Key;
import java.util.Map;

/**
 * Compressed answers that are asked for again and again, by their ETag: a tag stands for one
 * sequence of bytes, so nothing in here grows old, it is only pushed out by what is asked for more.
 */
public final class ReadyAnswers {
  public static final Key<ReadyAnswers> KEY = new Key<>("ready-answers");

  private static final long MAX_BYTES = 64L << 20;
  private static final int ENTRY_BYTES = 500;

  /** An answer of status 200. */
  record Ready(Map<String, String> headers, byte[] body) {}

  private final Cache<String, Ready> byTag =
      Caffeine.newBuilder()
          .maximumWeight(MAX_BYTES)
          .weigher((String tag, Ready answer) -> answer.body.length + ENTRY_BYTES)
          .build();

  /** Null if it is not there. */
  Ready get(String tag) {
    return byTag.getIfPresent(tag);
  }

  void put(String tag, Ready answer) {
    byTag.put(tag, answer);
  }
}
