package org.parkatlas.api.edge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * What a browser may do with an answer of ours, in headers of every answer: a page runs our own
 * scripts only, nothing is taken for another type than it says, other sites may not frame it.
 * Providers of tiles hear which site asks, as their terms want, but not which page.
 */
public final class PageRules implements HttpConfiguration.Customizer {
  private final List<HttpField> headers;

  /**
   * @param imageHosts origins that pages take map tiles from
   * @param inlineScripts texts of the script elements that pages have in themselves, such as import
   *     maps, which cannot stand in a file
   * @param frameAncestors who may show pages in a frame
   */
  public PageRules(
      Collection<String> imageHosts, Collection<String> inlineScripts, String frameAncestors) {
    String policy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'" + joined(inlineScripts.stream().map(PageRules::hash).toList()),
            "style-src 'self'",
            "img-src 'self' data:" + joined(imageHosts),
            "connect-src 'self'",
            "font-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors " + frameAncestors);
    this.headers =
        List.of(
            new PreEncodedHttpField("Content-Security-Policy", policy),
            new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
            new PreEncodedHttpField("Referrer-Policy", "strict-origin-when-cross-origin"));
  }

  private static String joined(Collection<String> sources) {
    return sources.stream().map(source -> " " + source).distinct().collect(Collectors.joining());
  }

  private static String hash(String script) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    addTo(responseHeaders);
    return request;
  }

  /** For answers whose headers were made anew. */
  public void addTo(HttpFields.Mutable responseHeaders) {
    headers.forEach(responseHeaders::put);
  }
}
