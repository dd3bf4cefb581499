package org.parkatlas.api.exchange;

import io.javalin.http.HttpStatus;
import org.parkatlas.process.Jobs;

/** What the standard on processes has a name of its own for, and what is said of bodies. */
public final class ProcessProblem extends RuntimeException {
  private static final String EXCEPTIONS =
      "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/";
  private static final String NO_NAME = "about:blank";

  private final HttpStatus status;
  private final String type;

  private ProcessProblem(HttpStatus status, String type, String detail) {
    super(detail);
    this.status = status;
    this.type = type;
  }

  public static ProcessProblem noSuchProcess(String id) {
    String detail = "There is no process “" + id + "”. They are listed at /api/processes.";
    return new ProcessProblem(HttpStatus.NOT_FOUND, EXCEPTIONS + "no-such-process", detail);
  }

  /** Says as much as is known: never there, or there no more. */
  public static ProcessProblem noSuchJob(String id, Jobs jobs) {
    String detail =
        jobs.whyGone(id)
            .map(why -> "The job “" + id + "” " + why + ". Execute the process again.")
            .orElseGet(
                () ->
                    "There is no job “%s”. A job is kept for %d minutes after its end."
                        .formatted(id, jobs.kept().toMinutes()));
    return new ProcessProblem(HttpStatus.NOT_FOUND, EXCEPTIONS + "no-such-job", detail);
  }

  public static ProcessProblem resultNotReady(String id) {
    String detail = "The job “" + id + "” has not ended. Ask /api/jobs/" + id + " how far it is.";
    return new ProcessProblem(HttpStatus.NOT_FOUND, EXCEPTIONS + "result-not-ready", detail);
  }

  public static ProcessProblem dismissed(String id) {
    String detail = "The job “" + id + "” was dismissed. It has no results.";
    return new ProcessProblem(HttpStatus.GONE, NO_NAME, detail);
  }

  public static ProcessProblem notJson(String what) {
    String detail = "The body is sent as " + what + ". Send application/json.";
    return new ProcessProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, NO_NAME, detail);
  }

  Problem problem() {
    return new Problem(status, getMessage()).with("type", type);
  }
}
