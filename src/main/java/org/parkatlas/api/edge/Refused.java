package org.parkatlas.api.edge;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.QuietException;

/** Why a request does not come to the API, for the client's reader. */
public final class Refused extends RuntimeException implements HttpException, QuietException {
  private final int status;

  Refused(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  @Override
  public int getCode() {
    return status;
  }

  @Override
  public String getReason() {
    return getMessage();
  }
}
