package dev.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Conversations that the whole server keeps, with the model that comes with it and H2's file. */
@Timeout(180)
class ConversationsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** One token a pass, and no end before the last. */
    private static final Map<String, Object> SLOWLY =
            Map.of("maxTokens", 256, "blockLength", 256, "policy", "left-to-right");

    @TempDir
    private Path directory;

    private WebClient client;

    /** @param settings as on the command line */
    private ConfigurableApplicationContext start(String... settings) {
        Path conversations = directory.resolve("conversations");
        String[] arguments = Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--spring.datasource.url=jdbc:h2:file:" + conversations + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"),
                        Stream.of(settings))
                .toArray(String[]::new);
        ConfigurableApplicationContext server = SpringApplication.run(DarkroomApplication.class, arguments);
        client = WebClient.create(
                "http://127.0.0.1:" + ((ReactiveWebServerApplicationContext) server).getWebServer().getPort());
        client.get()
                .uri("/actuator/health/readiness")
                .exchangeToMono(response -> Mono.just(response.statusCode().is2xxSuccessful()))
                .filter(ready -> ready)
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50)))
                .block(PATIENCE);
        return server;
    }

    private Flux<ServerSentEvent<String>> ask(String id, String message, Map<String, Object> options) {
        Map<String, Object> body = new HashMap<>(Map.of("message", message, "options", options));
        if (id != null) {
            body.put("conversationId", id);
        }
        return client.post()
                .uri("/api/chat")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .retrieve()
                .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .filter(frame -> frame.event() != null);
    }

    private JsonNode get(String path) {
        return JSON.readTree(client.get().uri(path).retrieve().bodyToMono(String.class).block(PATIENCE));
    }

    private JsonNode messages(String id) {
        return get("/api/conversations/" + id).get("messages");
    }

    /** The answer of the last turn as soon as it does not run any more. */
    private JsonNode settledAnswer(String id) {
        return client.get()
                .uri("/api/conversations/" + id)
                .retrieve()
                .bodyToMono(String.class)
                .map(body -> JSON.readTree(body).get("messages"))
                .map(messages -> messages.get(messages.size() - 1))
                .filter(message -> !message.get("state").asString().equals("running"))
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(20)))
                .block(PATIENCE);
    }

    private static JsonNode data(List<ServerSentEvent<String>> frames, int index) {
        return JSON.readTree(frames.get(index < 0 ? frames.size() + index : index).data());
    }

    @Test
    void aConversationOutlivesTheServer() {
        String id;
        try (ConfigurableApplicationContext server = start()) {
            List<ServerSentEvent<String>> frames = ask(null, "Hello!", Map.of()).collectList().block(PATIENCE);
            id = data(frames, 0).get("conversationId").asString();
            JsonNode answer = messages(id).get(1);
            assertThat(answer.get("content").asString())
                    .isNotBlank()
                    .isEqualTo(data(frames, -1).get("text").asString());
            assertThat(answer.get("state").asString()).isEqualTo("complete");
        }
        assertThat(Files.exists(directory.resolve("conversations.mv.db"))).isTrue();
        try (ConfigurableApplicationContext server = start()) {
            JsonNode started = data(ask(id, "Who are you?", Map.of()).collectList().block(PATIENCE), 0);
            assertThat(started.get("promptTokens").asInt()).isGreaterThan(10);
            assertThat(messages(id)).hasSize(4);
            assertThat(get("/api/conversations?query=hello").get("total").asInt()).isEqualTo(1);
        }
    }

    @Test
    void anAnswerWhoseReaderLeftIsKeptAsFarAsItWasSettled() {
        try (ConfigurableApplicationContext server = start("--darkroom.generation.resume-grace=200ms")) {
            List<ServerSentEvent<String>> seen =
                    ask(null, "Tell me a long story about a ship.", SLOWLY).take(12).collectList().block(PATIENCE);
            JsonNode started = data(seen, 0);
            JsonNode answer = settledAnswer(started.get("conversationId").asString());

            assertThat(answer.get("state").asString()).isEqualTo("interrupted");
            assertThat(answer.get("content").asString())
                    .isNotBlank()
                    .isEqualTo(get("/api/generations/" + started.get("id").asString()).get("text").asString());
            JsonNode next = data(
                    ask(started.get("conversationId").asString(), "And then?", Map.of("maxTokens", 16))
                            .collectList()
                            .block(PATIENCE),
                    0);
            assertThat(next.get("droppedMessages").asInt()).isZero();
        }
    }

    @Test
    void aReaderWhoComesBackInTimeGetsTheWholeAnswerStored() {
        try (ConfigurableApplicationContext server = start("--darkroom.generation.resume-grace=30s")) {
            List<ServerSentEvent<String>> seen =
                    ask(null, "Tell me a story.", SLOWLY).take(8).collectList().block(PATIENCE);
            JsonNode started = data(seen, 0);
            List<ServerSentEvent<String>> rest = client.get()
                    .uri("/api/generations/" + started.get("id").asString() + "/events")
                    .header("Last-Event-ID", seen.get(7).id())
                    .retrieve()
                    .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                    .filter(frame -> frame.event() != null)
                    .collectList()
                    .block(PATIENCE);
            JsonNode answer = settledAnswer(started.get("conversationId").asString());
            assertThat(answer.get("state").asString()).isEqualTo("complete");
            assertThat(answer.get("content").asString()).isEqualTo(data(rest, -1).get("text").asString());
        }
    }

    @Test
    void aStopOfTheServerInterruptsAnAnswer() {
        String id;
        try (ConfigurableApplicationContext server = start("--spring.lifecycle.timeout-per-shutdown-phase=1ms")) {
            id = data(ask(null, "Tell me a story.", SLOWLY).take(6).collectList().block(PATIENCE), 0)
                    .get("conversationId")
                    .asString();
        }
        try (ConfigurableApplicationContext server = start()) {
            assertThat(messages(id).get(1).get("state").asString()).isEqualTo("interrupted");
            assertThat(messages(id).get(1).get("content").asString()).isNotBlank();
        }
    }

    @Test
    void theOldestTurnsGiveWayToTheAnswer() {
        try (ConfigurableApplicationContext server = start()) {
            String longQuestion = "Say yes. " + "The cat sat on the mat. ".repeat(12);
            String id = null;
            for (int turn = 0; turn < 8; turn++) {
                JsonNode started = data(
                        ask(id, turn + longQuestion, Map.of("maxTokens", 16)).collectList().block(PATIENCE), 0);
                id = started.get("conversationId").asString();
                int dropped = started.get("droppedMessages").asInt();
                assertThat(started.get("promptTokens").asInt()).isLessThanOrEqualTo(384);
                assertThat(dropped % 2).as("whole turns are dropped").isZero();
                assertThat(dropped).isLessThanOrEqualTo(2 * turn);
                if (turn == 7) {
                    assertThat(dropped).isPositive();
                }
            }
            assertThat(all(messages(id), "role")).hasSize(16);
            JsonNode room = data(ask(id, "Short?", Map.of("maxTokens", 300)).collectList().block(PATIENCE), 0);
            assertThat(room.get("promptTokens").asInt()).isLessThanOrEqualTo(212);
        }
    }

    private static List<String> all(JsonNode list, String field) {
        return IntStream.range(0, list.size()).mapToObj(i -> list.get(i).get(field).asString()).toList();
    }
}
