package org.parkatlas.api.edge;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * A body on its way. Used by one thread at a time: whenever something has come, or nothing has for
 * too long.
 */
final class ComingBody {
  /** What a piece takes beside its bytes, so that many small ones count for what they are. */
  private static final int LEAST_OF_PIECE = 200;

  private final WholeBodies door;
  private final String client;
  private final Request request;
  private final Response response;
  private final Callback callback;
  private final EndPoint endPoint;
  private final long idleTimeoutBefore;
  private final long start = System.nanoTime();
  private final List<ByteBuffer> pieces = new ArrayList<>();
  private long kept;
  private long come;

  ComingBody(
      WholeBodies door, String client, Request request, Response response, Callback callback) {
    this.door = door;
    this.client = client;
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
    this.idleTimeoutBefore = endPoint.getIdleTimeout();
    endPoint.setIdleTimeout(door.limits().grace().toMillis());
  }

  /** Takes what has come, until that is all or it is clear that it never will be. */
  void read() {
    boolean last = false;
    while (!last) {
      Content.Chunk chunk = request.read();
      if (Content.Chunk.isFailure(chunk)) {
        failed(chunk.getFailure());
        return;
      }
      if (chunk != null) {
        last = chunk.isLast();
        if (!take(chunk)) {
          return;
        }
      }
      if (!last && door.limits().tooSlow(come, Duration.ofNanos(System.nanoTime() - start))) {
        refuse(door.tooSlow());
        return;
      }
      if (chunk == null) {
        request.demand(this::read);
        return;
      }
    }
    whole();
  }

  /** False if the request is refused with it. */
  private boolean take(Content.Chunk chunk) {
    int length = chunk.remaining();
    come += length;
    try {
      if (come > door.limits().mostBytes()) {
        return drop();
      }
      return length == 0 || keep(chunk, length);
    } finally {
      chunk.release();
    }
  }

  /** Reads on for a while, so that the sender comes to listen to the answer. */
  private boolean drop() {
    letGo();
    if (come > door.limits().mostDropped()) {
      refuse(door.tooLarge());
      return false;
    }
    return true;
  }

  private boolean keep(Content.Chunk chunk, int length) {
    int cost = Math.max(length, LEAST_OF_PIECE);
    switch (door.bytes().take(client, cost)) {
      case TAKEN -> {
        kept += cost;
        pieces.add(BufferUtil.copy(chunk.getByteBuffer()));
        return true;
      }
      case SHARE_IS_USED_UP -> refuse(WholeBodies.tooMany());
      case ALL_IS_USED_UP -> refuse(WholeBodies.busy());
    }
    return false;
  }

  private void whole() {
    if (come > door.limits().mostBytes()) {
      refuse(door.tooLarge());
      return;
    }
    endPoint.setIdleTimeout(idleTimeoutBefore);
    door.whole(new InMemory(request, pieces), response, Callback.from(callback, this::letGo));
  }

  /** A connection that is silent for too long comes here as well as one that broke. */
  private void failed(Throwable why) {
    if (why instanceof TimeoutException) {
      refuse(door.tooSlow());
    } else {
      letGo();
      callback.failed(why);
    }
  }

  private void refuse(Refused why) {
    letGo();
    endPoint.setIdleTimeout(idleTimeoutBefore);
    WholeBodies.refuse(request, response, callback, why);
  }

  private void letGo() {
    door.bytes().giveBack(client, kept);
    kept = 0;
    pieces.clear();
  }

  /** The request with what has come of its body. */
  private static final class InMemory extends Request.Wrapper {
    private final Content.Source body;

    InMemory(Request request, List<ByteBuffer> pieces) {
      super(request);
      this.body = Content.Source.from(pieces.toArray(ByteBuffer[]::new));
    }

    @Override
    public Content.Chunk read() {
      return body.read();
    }

    @Override
    public void demand(Runnable demanded) {
      body.demand(demanded);
    }

    @Override
    public void fail(Throwable failure) {
      body.fail(failure);
    }

    @Override
    public long getLength() {
      return body.getLength();
    }
  }
}
