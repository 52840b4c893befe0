package dev.darkroom.web;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document of the API, and what is wrong with responses by it: a validator says that, which knows nothing of Darkroom. */
public final class ApiDocument {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry VALIDATORS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    /** The name of events that have none. */
    private static final String NAMELESS = "message";

    private final JsonNode document;
    private final Map<JsonNode, Schema> validators = new HashMap<>();

    private ApiDocument(JsonNode document) {
        this.document = document;
    }

    /** A server-sent event. */
    public record Frame(String event, String data) {}

    /** That of a server. */
    public static ApiDocument of(WebClient server, Duration patience) {
        return new ApiDocument(
                JSON.readTree(server.get().uri("/openapi.json").retrieve().bodyToMono(String.class).block(patience)));
    }

    public JsonNode json() {
        return document;
    }

    /** What a reference leads to; the node itself, if it is none. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").stringValue().substring(1)) : node;
    }

    /** What is wrong with the body of a POST. */
    public List<String> errors(String path, JsonNode body) {
        JsonNode post = document.path("paths").path(path).path("post");
        return errors(post.at("/requestBody/content/application~1json/schema"), body.toString());
    }

    /** What is wrong with a response to a call; nothing where the document describes it. */
    public List<String> errors(HttpMethod method, String path, ResponseEntity<String> response) {
        MediaType type = response.getHeaders().getContentType();
        int status = response.getStatusCode().value();
        String plainType = type == null ? "nothing" : type.getType() + "/" + type.getSubtype();
        JsonNode described = response(method, path, status).path("content").path(plainType);
        if (described.isMissingNode()) {
            return List.of("%s of %s: %d with %s is not described".formatted(method, path, status, plainType));
        }
        String body = String.valueOf(response.getBody());
        if (described.has("x-events")) {
            return errors(described.get("x-events"), frames(body));
        }
        return plainType.endsWith("json") ? errors(described.get("schema"), body) : List.of();
    }

    /** What is wrong with the events of a stream that a call was answered with. */
    public List<String> errors(HttpMethod method, String path, List<Frame> frames) {
        JsonNode stream = response(method, path, 200).path("content").path(MediaType.TEXT_EVENT_STREAM_VALUE);
        return errors(stream.path("x-events"), frames);
    }

    private JsonNode response(HttpMethod method, String path, int status) {
        JsonNode responses = document.path("paths").path(path).path(method.name().toLowerCase(Locale.ROOT)).path("responses");
        JsonNode exact = responses.path(String.valueOf(status));
        return resolved(exact.isMissingNode() ? responses.path(status / 100 + "XX") : exact);
    }

    private List<String> errors(JsonNode described, List<Frame> frames) {
        List<String> errors = new ArrayList<>();
        if (frames.isEmpty()) {
            errors.add("a stream without events");
        }
        for (Frame frame : frames) {
            boolean done = frame.event().equals(NAMELESS) && frame.data().equals("[DONE]");
            if (!described.has(frame.event())) {
                errors.add("an event " + frame.event() + " that is not described");
            } else if (!done) {
                errors.addAll(errors(described.get(frame.event()), frame.data()));
            }
        }
        return errors;
    }

    private List<String> errors(JsonNode schema, String text) {
        return validators
                .computeIfAbsent(schema, this::validator)
                .validate(text, InputFormat.JSON, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error + " in " + (text.length() > 300 ? text.substring(0, 300) + "…" : text))
                .toList();
    }

    /** A schema is one of a document of its own, where schemas are kept elsewhere. */
    private Schema validator(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("allOf", JSON.createArrayNode().add(schema));
        whole.set("$defs", document.at("/components/schemas"));
        return VALIDATORS.getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"));
    }

    /** The events of a stream, without the comments between them. */
    public static List<Frame> frames(String stream) {
        List<Frame> frames = new ArrayList<>();
        for (String block : stream.split("\n\n")) {
            String event = field(block, "event: ");
            String data = field(block, "data: ");
            if (!data.isEmpty()) {
                frames.add(new Frame(event.isEmpty() ? NAMELESS : event, data));
            }
        }
        return frames;
    }

    private static String field(String block, String start) {
        return block.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElse("");
    }
}
