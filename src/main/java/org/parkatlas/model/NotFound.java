package org.parkatlas.model;

/** A thing asked for by its id that does not exist. */
public final class NotFound extends RuntimeException {
  /**
   * @param what kind of thing, such as "collection"
   * @param id the id asked for
   * @param remedy one sentence that says where existing ids are listed
   */
  public NotFound(String what, String id, String remedy) {
    super("There is no " + what + " “" + id + "”. " + remedy);
  }
}
