package org.parkatlas.api.edge;

import java.util.List;
import java.util.Optional;

/**
 * How the server stands to the outside.
 *
 * @param publicOrigin scheme and authority that clients reach the server by, if a proxy stands
 *     before it; otherwise links use the host that the request was sent to
 * @param allowedHosts names beside its own that the server answers to, as in {@link Hosts}
 * @param frameAncestors who may show its pages in a frame, as in a content security policy
 * @param trustedProxies whose word on a client's address is taken
 */
public record EdgeSettings(
    Optional<String> publicOrigin,
    List<String> allowedHosts,
    String frameAncestors,
    List<AddressRange> trustedProxies,
    BodyLimits bodies) {
  public EdgeSettings {
    allowedHosts = List.copyOf(allowedHosts);
    trustedProxies = List.copyOf(trustedProxies);
  }

  /** Without a proxy. */
  public static EdgeSettings standard() {
    return new EdgeSettings(
        Optional.empty(), List.of(), "'self'", List.of(), BodyLimits.standard());
  }

  public EdgeSettings withPublicOrigin(String origin) {
    return new EdgeSettings(
        Optional.of(origin), allowedHosts, frameAncestors, trustedProxies, bodies);
  }

  public EdgeSettings withAllowedHosts(List<String> hosts) {
    return new EdgeSettings(publicOrigin, hosts, frameAncestors, trustedProxies, bodies);
  }

  public EdgeSettings withBodies(BodyLimits limits) {
    return new EdgeSettings(publicOrigin, allowedHosts, frameAncestors, trustedProxies, limits);
  }
}
