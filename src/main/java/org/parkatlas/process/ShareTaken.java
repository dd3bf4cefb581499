package org.parkatlas.process;

/** One client wants more at once than its share. Others are not kept waiting by it. */
public final class ShareTaken extends RuntimeException {
  /**
   * @param what the client has already, such as “8 jobs waiting”
   */
  public ShareTaken(String what) {
    super(
        "You have %s here, which is one client's share. Send the next when one of them has ended."
            .formatted(what));
  }
}
