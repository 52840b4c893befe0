package dev.darkroom;

import static dev.darkroom.ServerClient.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;

import dev.darkroom.web.ApiDocument;
import dev.darkroom.web.ApiDocument.Frame;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server tells of answers, conversations, shares and models, against the document of its API. One answer develops at a
 * time, and one may wait.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"darkroom.generation.max-concurrent=1", "darkroom.generation.max-queued=1"})
class OpenApiResponsesIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_BYTES = 16 << 20;
    private static final String GENERATION = "/api/generations/{id}";
    private static final Map<String, Object> HELLO = Map.of("messages", List.of(Map.of("role", "user", "content", "Hello!")));
    /** One token a pass, and any token, so that it is hardly ever the one that ends an answer. */
    private static final Map<String, Object> ENDLESS = Map.of(
            "policy", "left-to-right", "maxTokens", 400, "blockLength", 400, "temperature", 10, "seed", 1);

    @LocalServerPort
    private int port;

    private ServerClient server;
    private WebClient client;
    private ApiDocument document;
    private final Set<String> read = new HashSet<>();

    @BeforeEach
    void connect() {
        server = new ServerClient(port);
        server.waitUntilReady();
        client = WebClient.builder()
                .baseUrl("http://localhost:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST_BYTES))
                .build();
        document = ApiDocument.of(client, PATIENCE);
    }

    /**
     * The response, once it is what the document says.
     *
     * @param path as the document has it, and a query
     */
    private ResponseEntity<String> answer(HttpMethod method, String path, Map<String, ?> body, Object... variables) {
        WebClient.RequestBodySpec bare = client.method(method).uri(path, variables);
        WebClient.RequestHeadersSpec<?> request =
                body.isEmpty() ? bare : bare.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
        ResponseEntity<String> response =
                request.exchangeToMono(received -> received.toEntity(String.class)).block(PATIENCE);
        String described = path.replaceAll("\\?.*", "");
        assertThat(document.errors(method, described, response)).as("%s %s", method, path).isEmpty();
        if (method.equals(GET)) {
            read.add(described);
        }
        return response;
    }

    private JsonNode call(HttpMethod method, String path, Map<String, ?> body, Object... variables) {
        ResponseEntity<String> response = answer(method, path, body, variables);
        assertThat(response.getStatusCode().is2xxSuccessful()).as("%s %s: %s", method, path, response).isTrue();
        return JSON.readTree(response.getBody());
    }

    private JsonNode get(String path, Object... variables) {
        return call(GET, path, Map.of(), variables);
    }

    /** What the first event of a stream says. */
    private JsonNode started(HttpMethod method, String path, Map<String, ?> body, Object... variables) {
        ResponseEntity<String> response = answer(method, path, body, variables);
        List<Frame> frames = ApiDocument.frames(response.getBody());
        assertThat(frames).extracting(Frame::event).startsWith("started", "pass").endsWith("completed");
        return JSON.readTree(frames.get(0).data());
    }

    private void refused(int status, HttpMethod method, String path, Map<String, ?> body, Object... variables) {
        assertThat(answer(method, path, body, variables).getStatusCode().value()).as("%s %s", method, path).isEqualTo(status);
    }

    @Test
    void whatIsKeptIsAsDescribed() {
        JsonNode started = started(
                POST,
                "/api/chat",
                Map.of("message", "Hello!", "options", Map.of("policy", "left-to-right", "maxTokens", 24, "cache", "dual")));
        String id = started.get("id").asString();
        int position = started.get("promptTokens").asInt();
        get(GENERATION, id);
        assertThat(get(GENERATION + "/alternatives?position={position}", id, position).get("alternatives")).isNotEmpty();
        started(GET, GENERATION + "/events", Map.of(), id);
        Map<String, Object> remask = Map.of("op", "remask", "start", position, "end", position + 2);
        started(POST, GENERATION + "/continue", Map.of("edits", List.of(remask)), id);
        JsonNode fork = started(POST, GENERATION + "/fork", Map.of("pass", 2), id);
        JsonNode replay = get(GENERATION + "/replay", fork.get("id").asString());
        assertThat(replay.get("origin").get("progress").get("seen").get("tokens")).isNotEmpty();

        String conversation = started.get("conversationId").asString();
        assertThat(get("/api/conversations?query={query}", "hello").get("conversations")).isNotEmpty();
        assertThat(get("/api/conversations/{id}", conversation).get("messages")).hasSize(2);
        call(PATCH, "/api/conversations/{id}", Map.of("title", "A greeting"), conversation);
        get("/api/conversations/{id}/export?format=json", conversation);
        answer(GET, "/api/conversations/{id}/export", Map.of(), conversation);

        JsonNode share = call(POST, "/api/shares", Map.of("generationId", id));
        assertThat(get("/api/shares").get("shares")).isNotEmpty();
        assertThat(get("/api/shares/{id}", share.get("id").asString()).get("events")).isNotEmpty();
        assertThat(get("/api/models")).isNotEmpty();
        assertThat(get("/v1/models").get("data")).isNotEmpty();
        get("/v1/models/{id}", "pocket");

        assertThat(read).containsAll(described());
    }

    /** The paths of all that can be read but pages. */
    private List<String> described() {
        return document.json().get("paths").properties().stream()
                .filter(path -> !path.getValue().path("get").at("/responses/200").isMissingNode())
                .filter(path -> !path.getKey().endsWith(".html"))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void whatDevelopsAndWhatWaitsIsAsDescribed() {
        Flux<ServerSentEvent<String>> first = server.ask("Tell me a long story.", ENDLESS).cache();
        JsonNode started = data(first, "started");
        String id = started.get("id").asString();
        Flux<ServerSentEvent<String>> second = server.ask("Hello!", Map.of("maxTokens", 8)).cache();
        assertThat(data(second, "queued").get("position").asInt()).isEqualTo(1);

        assertThat(get(GENERATION, id).get("state").asString()).isEqualTo("running");
        assertThat(get(GENERATION, data(second, "started").get("id").asString()).get("queuePosition").asInt()).isEqualTo(1);
        refused(429, POST, "/api/chat", HELLO);
        refused(429, POST, "/v1/chat/completions", HELLO);
        int last = started.get("canvasLength").asInt() - 1;
        call(PATCH, GENERATION, Map.of("op", "pin", "position", last, "text", "."), id);
        call(PATCH, GENERATION, Map.of("op", "finish"), id);

        for (Flux<ServerSentEvent<String>> stream : List.of(first, second)) {
            List<Frame> frames = stream.map(frame -> new Frame(frame.event(), frame.data())).collectList().block(PATIENCE);
            assertThat(document.errors(POST, "/api/chat", frames)).isEmpty();
            assertThat(frames).last().extracting(Frame::event).isEqualTo("completed");
        }
        assertThat(get(GENERATION + "/replay", id).get("steerings")).hasSize(2);
    }

    private static JsonNode data(Flux<ServerSentEvent<String>> stream, String event) {
        return JSON.readTree(stream.filter(frame -> event.equals(frame.event())).blockFirst(PATIENCE).data());
    }

    @Test
    void refusalsAreAsDescribed() {
        refused(404, GET, GENERATION, Map.of(), "nobody");
        refused(404, GET, "/api/shares/{id}", Map.of(), "nothing");
        refused(400, POST, "/api/chat", Map.of("messages", List.of()));
        refused(400, POST, "/api/infill", Map.of("text", "no blank"));
        refused(404, GET, "/v1/models/{id}", Map.of(), "nobody");
        refused(400, POST, "/v1/chat/completions", Map.of("messages", List.of()));
        refused(400, POST, "/v1/embeddings", Map.of("input", ""));
    }
}
