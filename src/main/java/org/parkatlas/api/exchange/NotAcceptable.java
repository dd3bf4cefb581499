package org.parkatlas.api.exchange;

import java.util.List;

/** The request's {@code Accept} names no format that the resource has. */
final class NotAcceptable extends RuntimeException {
  NotAcceptable(String accept, List<Format> offered) {
    super(
        "None of “"
            + accept
            + "” can be given. This resource has "
            + offered.stream().map(Format::mediaType).distinct().toList()
            + "; the parameter f chooses one whatever Accept says.");
  }
}
