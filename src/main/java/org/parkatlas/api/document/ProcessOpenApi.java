package org.parkatlas.api.document;

import static org.parkatlas.api.document.OpenApiSchemas.ref;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.processes.ProcessesResource;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.Text;
import org.parkatlas.process.Description;
import org.parkatlas.process.Process;
import org.parkatlas.process.Processes;

/**
 * Processes and jobs in the OpenAPI document. What is the same for all stands in {@code
 * api/openapi-processes.json}; each process has a path of its own with its own inputs.
 */
final class ProcessOpenApi {
  private static final String FILE = "/api/openapi-processes.json";
  private static final Text TAG = ProcessesResource.TITLE;
  private static final List<String> ERRORS = List.of("400", "404", "406", "500", "503");

  private ProcessOpenApi() {}

  /**
   * @param document gets paths, parameters and schemas
   */
  static void addTo(ObjectNode document, Atlas atlas) {
    ObjectNode fixed = read();
    ObjectNode paths = (ObjectNode) document.get("paths");
    fixed.get("paths").forEach(path -> path.forEach(operation -> problems(operation, ERRORS)));
    paths.setAll((ObjectNode) fixed.get("paths"));
    document.withObject("/components/parameters").setAll((ObjectNode) fixed.get("parameters"));
    ObjectNode schemas = document.withObject("/components/schemas");
    schemas.setAll((ObjectNode) fixed.get("schemas"));
    for (Process process : Processes.standard().all()) {
      add(process.description().in(atlas), paths, schemas);
    }
  }

  private static ObjectNode read() {
    try (InputStream in = ProcessOpenApi.class.getResourceAsStream(FILE)) {
      return (ObjectNode) Json.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void problems(JsonNode operation, List<String> statuses) {
    ObjectNode responses = (ObjectNode) operation.get("responses");
    for (String status : statuses) {
      responses.putObject(status).put("$ref", "#/components/responses/Problem");
    }
  }

  private static void add(Description process, ObjectNode paths, ObjectNode schemas) {
    String path = "/processes/" + process.id();
    schemas.set(process.id() + ".execute", execute(process));
    schemas.set(process.id() + ".result", plain(process.outputSchema()));
    OpenApiOperation get = new OpenApiOperation("get-" + process.id(), process.title(), TAG);
    get.takes("f", "lang").gives(Format.JSON.mediaType(), ref("processDescription"));
    get.givesText(Format.HTML.mediaType());
    paths.putObject(path).set("get", get.node());
    paths.putObject(path + "/execution").set("post", post(process));
  }

  private static ObjectNode post(Description process) {
    ObjectNode post = Json.object().put("operationId", "execute-" + process.id());
    post.put("summary", process.title().zh() + " " + process.title().en());
    post.put("description", process.description().zh() + "\n\n" + process.description().en());
    post.putArray("tags").add(TAG.zh() + " " + TAG.en());
    ArrayNode parameters = post.putArray("parameters");
    ObjectNode prefer = parameters.addObject().put("name", "Prefer").put("in", "header");
    prefer.put("description", "respond-async 则在后台计算。 respond-async asks for a job.");
    prefer.putObject("schema").put("type", "string");
    parameters.addObject().put("$ref", "#/components/parameters/lang");
    ObjectNode body = post.putObject("requestBody").put("required", true);
    ObjectNode media = body.putObject("content").putObject(Format.JSON.mediaType());
    media.set("schema", ref(process.id() + ".execute"));
    media.set("example", process.example());
    responses(process, post);
    return post;
  }

  private static void responses(Description process, ObjectNode post) {
    ObjectNode responses = post.putObject("responses");
    ObjectNode done = responses.putObject("200").put("description", process.outputTitle().zh());
    ObjectNode content = done.putObject("content");
    for (String type : process.mediaTypes()) {
      content.putObject(type).set("schema", result(process, type));
    }
    ObjectNode accepted = responses.putObject("201").put("description", "任务 A job");
    ObjectNode location = accepted.putObject("headers").putObject("Location");
    location.put("description", "任务地址 Where the job is").putObject("schema").put("type", "string");
    ObjectNode status = accepted.putObject("content").putObject(Format.JSON.mediaType());
    status.set("schema", ref("statusInfo"));
    problems(post, ERRORS);
    problems(post, List.of("408", "413", "415", "429"));
  }

  /** Bare, or in a document around it. */
  private static ObjectNode result(Description process, String type) {
    if (!type.equals(Format.JSON.mediaType())) {
      return Json.object().put("type", "object");
    }
    ObjectNode document = Json.object().put("type", "object");
    document.putArray("required").add(Description.RESULT);
    ObjectNode result = document.putObject("properties").putObject(Description.RESULT);
    result.put("type", "object").putArray("required").add("mediaType").add("value");
    ObjectNode either = Json.object();
    either.putArray("anyOf").add(ref(process.id() + ".result")).add(document);
    return either;
  }

  private static ObjectNode execute(Description process) {
    ObjectNode execute = Json.object().put("type", "object").put("additionalProperties", false);
    ObjectNode members = execute.putObject("properties");
    ObjectNode inputs = members.putObject("inputs").put("type", "object");
    inputs.put("additionalProperties", false);
    ObjectNode values = inputs.putObject("properties");
    ArrayNode required = Json.array();
    for (Description.Input input : process.inputs()) {
      ObjectNode schema = plain(input.schema());
      schema.put("description", input.description().zh() + " " + input.description().en());
      values.set(input.name(), schema);
      if (input.required()) {
        required.add(input.name());
      }
    }
    if (!required.isEmpty()) {
      inputs.set("required", required);
      execute.putArray("required").add("inputs");
    }
    members.putObject("outputs").put("type", "object");
    ArrayNode response = members.putObject("response").put("type", "string").putArray("enum");
    response.add("raw").add("document");
    members
        .putObject("listed")
        .put("type", "boolean")
        .put("description", "任务列入 /jobs，任何人可见。 The job is listed at /jobs, for all to see.");
    return execute;
  }

  /** OpenAPI 3.0 has no word for the media type of a value: such a value may be anything. */
  private static ObjectNode plain(ObjectNode schema) {
    boolean encoded = !schema.findValues("contentMediaType").isEmpty();
    return encoded ? Json.object() : schema.deepCopy();
  }
}
