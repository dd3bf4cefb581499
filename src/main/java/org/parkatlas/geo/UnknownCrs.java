package org.parkatlas.geo;

import java.util.Collection;

/**
 * A code of a coordinate system that {@link Crs} does not know; the message lists those it does.
 */
public final class UnknownCrs extends IllegalArgumentException {
  UnknownCrs(String code, Collection<String> known) {
    super("“" + code + "” is not a known coordinate system; known are " + String.join(", ", known));
  }
}
