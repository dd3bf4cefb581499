package org.parkatlas.api.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Finds what links in the answer start with, and refuses requests for other hosts than ours. With a
 * public address and no hosts allowed beside it every host will do, since none comes into a link:
 * proxies ask by names of their own. Whoever asks for the server's health need not know its name.
 */
public final class HostCheck extends Handler.Wrapper {
  private static final String ORIGIN = HostCheck.class.getName() + ".origin";
  private static final String HEALTH = "/health/";
  private static final int LONGEST_SHOWN = 80;

  private final Optional<String> publicOrigin;
  private final boolean anyHost;
  private final Hosts hosts;

  /**
   * @param listensOn address as given by the operator
   */
  public HostCheck(EdgeSettings settings, String listensOn) {
    this.publicOrigin = settings.publicOrigin();
    this.anyHost = publicOrigin.isPresent() && settings.allowedHosts().isEmpty();
    this.hosts = new Hosts(listensOn, names(settings));
  }

  /** Those that the operator allows, and the public one. */
  private static List<String> names(EdgeSettings settings) {
    Stream<String> known =
        settings.publicOrigin().stream()
            .flatMap(origin -> Hosts.nameIn(origin.replaceFirst("^https?://", "")).stream());
    return Stream.concat(settings.allowedHosts().stream(), known).toList();
  }

  /** Scheme and authority that links in the answer start with. */
  public static String origin(HttpServletRequest request) {
    return (String) request.getAttribute(ORIGIN);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String host = Optional.ofNullable(request.getHeaders().get(HttpHeader.HOST)).orElse("").strip();
    boolean health = request.getHttpURI().getPath().startsWith(HEALTH);
    Optional<Refused> why = anyHost || health || host.isEmpty() ? Optional.empty() : refusal(host);
    if (why.isPresent()) {
      WholeBodies.refuse(request, response, callback, why.get());
      return true;
    }
    request.setAttribute(ORIGIN, publicOrigin.orElseGet(() -> asReached(request, host)));
    return super.handle(request, response, callback);
  }

  private Optional<Refused> refusal(String host) {
    Optional<String> name = Hosts.nameIn(host);
    if (name.isEmpty()) {
      return Optional.of(
          new Refused(HttpStatus.BAD_REQUEST_400, "The header Host is not a host and a port."));
    }
    return hosts.allows(name.get()) ? Optional.empty() : Optional.of(misdirected(name.get()));
  }

  private static Refused misdirected(String name) {
    String shown = name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
    return new Refused(
        HttpStatus.MISDIRECTED_REQUEST_421,
        "This server does not answer as “%s”. If it should, start it with that name in PARKATLAS_ALLOWED_HOSTS, or with PARKATLAS_PUBLIC_URL."
            .formatted(shown));
  }

  /** By the host asked for; by the address the connection came to where that is none. */
  private static String asReached(Request request, String host) {
    if (Hosts.nameIn(host).isPresent()) {
      return "http://" + host.toLowerCase(Locale.ROOT);
    }
    String address = Request.getLocalAddr(request);
    String bracketed = address.contains(":") ? "[" + address + "]" : address;
    return "http://" + bracketed + ":" + Request.getLocalPort(request);
  }
}
