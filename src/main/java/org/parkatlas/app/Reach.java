package org.parkatlas.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parkatlas.api.edge.AddressRange;
import org.parkatlas.api.edge.BodyLimits;
import org.parkatlas.api.edge.EdgeSettings;
import org.parkatlas.api.edge.Hosts;
import org.parkatlas.model.InvalidInput;

/**
 * How this server is reached from outside, as the operator gives it. Lists are divided by commas or
 * blanks. Valid once made.
 *
 * @param publicUrl scheme and host that clients reach a server behind a proxy by
 * @param allowedHosts names it answers to beside its own
 * @param trustedProxies addresses whose X-Forwarded-For is believed
 * @param frameAncestors sites that may show its pages in a frame
 */
record Reach(
    Optional<String> publicUrl, String allowedHosts, String trustedProxies, String frameAncestors) {
  private static final String SITE =
      "'self'|'none'|\\*|https?:|(https?://)?(\\*\\.)?[\\w.-]+(:(\\d{1,5}|\\*))?";

  Reach {
    publicUrl.ifPresent(Reach::checkPublicUrl);
    for (String host : listed(allowedHosts)) {
      check(Hosts.isHost(host), "PARKATLAS_ALLOWED_HOSTS", host, "map.example.cn,*.example.cn");
    }
    for (String proxy : listed(trustedProxies)) {
      boolean range = AddressRange.of(proxy).isPresent();
      check(range, "PARKATLAS_TRUSTED_PROXIES", proxy, "127.0.0.1,10.0.0.0/8");
    }
    for (String site : sites(frameAncestors)) {
      boolean known = site.matches(SITE);
      check(known, "PARKATLAS_FRAME_ANCESTORS", site, "self https://portal.example.cn");
    }
  }

  /** With no proxy, and framed by nobody else. */
  static Reach standard() {
    return new Reach(Optional.empty(), "", "", "self");
  }

  EdgeSettings edge() {
    List<AddressRange> proxies =
        listed(trustedProxies).stream().flatMap(text -> AddressRange.of(text).stream()).toList();
    return new EdgeSettings(
        publicUrl,
        listed(allowedHosts),
        String.join(" ", sites(frameAncestors)),
        proxies,
        BodyLimits.standard());
  }

  private static void checkPublicUrl(String url) {
    if (!url.matches("https?://[^/\\s@]+")) {
      throw new InvalidInput(
          "PARKATLAS_PUBLIC_URL",
          url,
          "is not a scheme and a host",
          "Write it like https://map.example.cn, without a path.");
    }
  }

  private static void check(boolean right, String setting, String value, String example) {
    if (!right) {
      throw new InvalidInput(
          setting, value, "is not what it should be", "Write it like " + example + ".");
    }
  }

  private static List<String> listed(String text) {
    return Arrays.stream(text.split("[,\\s]+")).filter(part -> !part.isEmpty()).toList();
  }

  /** With the quotes of the policy, which a shell would take away; nobody if there is none. */
  private static List<String> sites(String text) {
    Stream<String> sites = listed(text.isBlank() ? "none" : text).stream();
    return sites.map(site -> site.matches("self|none") ? "'" + site + "'" : site).toList();
  }
}
