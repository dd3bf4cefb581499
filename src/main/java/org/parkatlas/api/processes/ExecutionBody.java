package org.parkatlas.api.processes;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkatlas.api.edge.BodyLimits;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.ProcessProblem;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.process.Description;
import org.parkatlas.process.StrictJson;

/**
 * The body of an execute request.
 *
 * @param inputs the member as it stands; may be missing
 * @param mediaType what the result is wanted in; empty if it is not said
 * @param raw whether the bare result is wanted, not a document around it
 * @param listed whether the job may be seen by all
 */
public record ExecutionBody(
    JsonNode inputs, Optional<String> mediaType, boolean raw, boolean listed) {
  public static final int MOST_BYTES = BodyLimits.MOST_BYTES;

  private static final List<String> MEMBERS = List.of("inputs", "outputs", "response", "listed");

  /** Reads a body and checks all but its inputs. */
  static ExecutionBody read(Context ctx, Description process) throws IOException {
    checkType(ctx);
    JsonNode body = StrictJson.read(ctx.req().getInputStream().readAllBytes());
    if (!body.isObject()) {
      throw new InvalidInput("body", null, "is not a JSON object", "Give {\"inputs\": {…}}.");
    }
    for (Map.Entry<String, JsonNode> member : body.properties()) {
      checkMember(member.getKey());
    }
    return new ExecutionBody(
        body.path("inputs"),
        mediaType(body.path("outputs"), process),
        raw(body.path("response")),
        listed(body.path("listed")));
  }

  private static void checkType(Context ctx) {
    String type = Optional.ofNullable(ctx.contentType()).orElse("no type").toLowerCase(Locale.ROOT);
    String media = type.split(";")[0].trim();
    if (!media.equals(Format.JSON.mediaType()) && !media.matches("application/[\\w.-]+\\+json")) {
      throw ProcessProblem.notJson(media);
    }
    String encoding = ctx.header(Header.CONTENT_ENCODING);
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw ProcessProblem.notJson(media + " with the content encoding " + encoding);
    }
  }

  private static void checkMember(String name) {
    if (!MEMBERS.contains(name)) {
      String remedy =
          switch (name) {
            case "mode" -> "Ask for a job with the header Prefer: respond-async.";
            case "subscriber" -> "This server calls nobody back: ask the job how far it is.";
            default -> "Known are " + MEMBERS + ".";
          };
      throw new InvalidInput(name, null, "is not a member of an execute request here", remedy);
    }
  }

  private static Optional<String> mediaType(JsonNode outputs, Description process) {
    if (outputs.isMissingNode() || outputs.isNull()) {
      return Optional.empty();
    }
    for (Map.Entry<String, JsonNode> output : outputs.properties()) {
      if (!output.getKey().equals(Description.RESULT)) {
        throw new InvalidInput(
            "outputs." + output.getKey(), null, "is not an output", "There is result alone.");
      }
    }
    JsonNode result = outputs.path(Description.RESULT);
    String transmission = result.path("transmissionMode").asText("value");
    if (!transmission.equals("value")) {
      throw new InvalidInput(
          "outputs.result.transmissionMode", transmission, "is not offered", "Use value.");
    }
    JsonNode type = result.path("format").path("mediaType");
    if (type.isMissingNode() || type.isNull()) {
      return Optional.empty();
    }
    if (!process.mediaTypes().contains(type.asText())) {
      throw new InvalidInput(
          "outputs.result.format.mediaType",
          type.asText(),
          "is not offered",
          "Use one of " + process.mediaTypes() + ".");
    }
    return Optional.of(type.asText());
  }

  /** The standard's default is raw. */
  private static boolean raw(JsonNode response) {
    String wanted = response.isMissingNode() || response.isNull() ? "raw" : response.asText();
    if (!List.of("raw", "document").contains(wanted)) {
      throw new InvalidInput("response", wanted, "is not known", "Use raw or document.");
    }
    return wanted.equals("raw");
  }

  private static boolean listed(JsonNode listed) {
    if (!listed.isMissingNode() && !listed.isBoolean()) {
      throw new InvalidInput("listed", null, "is not true or false", "Give one of them.");
    }
    return listed.asBoolean();
  }
}
