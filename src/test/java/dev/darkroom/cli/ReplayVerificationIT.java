package dev.darkroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import picocli.CommandLine;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Recordings of the whole server, run again with the model that comes with it. */
@SpringBootTest(
        classes = dev.darkroom.DarkroomApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReplayVerificationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MODEL = "models/pocket";

    @TempDir
    Path temporary;

    @LocalServerPort
    private int port;

    @Autowired
    private GenerationService generations;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private WebClient client;

    @BeforeEach
    void waitUntilReady() {
        client = WebClient.builder()
                .baseUrl("http://localhost:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(1 << 24))
                .build();
        Mono.fromSupplier(generations::ready)
                .filter(ready -> ready)
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50), Schedulers.parallel()))
                .block(PATIENCE);
    }

    /** The id of a generation that is over. */
    private String generate(String path, Map<String, ?> body) {
        List<String> lines = client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .retrieve()
                .bodyToMono(String.class)
                .block(PATIENCE)
                .lines()
                .toList();
        assertThat(lines).contains("event: completed");
        String id = lines.stream().filter(line -> line.startsWith("id: ")).findFirst().orElseThrow();
        return id.substring("id: ".length(), id.indexOf(':', 4));
    }

    private Path recorded(String id) throws IOException {
        String replay = client.get()
                .uri("/api/generations/" + id + "/replay")
                .retrieve()
                .bodyToMono(String.class)
                .block(PATIENCE);
        return Files.writeString(temporary.resolve(id + ".json"), replay);
    }

    private int verify(Path file) {
        out.getBuffer().setLength(0);
        return new CommandLine(new ReplayCommand(() -> new Terminal(false, 80, 24), pause -> { }))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("--verify", "--model", MODEL, file.toString());
    }

    private void assertRepeats(String id) throws IOException {
        assertThat(verify(recorded(id))).as(out.toString() + err).isZero();
        assertThat(out.toString()).startsWith("The same ");
    }

    @Test
    void answersContinuationsForksBlanksAndCodeGiveTheSamePassesAgain() throws IOException {
        Map<String, Object> sampled = Map.of("maxTokens", 32, "temperature", 0.8, "seed", 11);
        String chat = generate(
                "/api/chat",
                Map.of("messages", List.of(Map.of("role", "user", "content", "Who are you?")), "options", sampled));
        assertRepeats(chat);
        JsonNode state = JsonMapper.shared().readTree(client.get().uri("/api/generations/" + chat)
                .retrieve().bodyToMono(String.class).block(PATIENCE));
        int start = state.get("promptTokens").asInt();
        assertRepeats(generate("/api/generations/" + chat + "/continue", Map.of("edits", List.of(
                Map.of("op", "remask", "start", start + 1, "end", start + 4),
                Map.of("op", "pin", "start", start + 6, "end", start + 8, "text", " a longer text")))));
        assertRepeats(generate("/api/generations/" + chat + "/fork", Map.of("pass", 2, "options", Map.of("seed", 12))));
        assertRepeats(generate("/api/infill", Map.of("text", "The capital of [[3]] is Paris. [[]]")));
        assertRepeats(generate("/api/code", Map.of(
                "prefix", "def add(a, b):\n", "suffix", "\n", "options", Map.of("cache", "dual", "maxTokens", 24))));
    }

    @Test
    void answersThatWereSteeredCancelledOrRanOutOfTimeGiveTheSamePassesAgain() throws IOException {
        Map<String, Object> slow = Map.of("maxTokens", 48, "policy", "left-to-right", "cache", "dual", "blockLength", 16);
        assertRepeats(steered(slow, Map.of("op", "pin", "start", 0, "end", 3, "text", " a boat on the sea"), Map.of("op", "finish")));
        assertRepeats(steered(slow, Map.of("op", "remask", "start", 0, "end", 2)));
        String cancelled = steered(slow, Map.of("op", "pin", "start", 4, "end", 4, "text", " sea"), Map.of("op", "cancel"));
        assertRepeats(cancelled);
        assertRepeats(generate("/api/chat", Map.of(
                "messages", List.of(Map.of("role", "user", "content", "Tell me a story.")),
                "options", Map.of("maxTokens", 200, "policy", "left-to-right", "blockLength", 200, "maxMillis", 300))));
    }

    /** The id of an answer to which something was done after its second event; positions count from the answer's start. */
    @SafeVarargs
    private String steered(Map<String, Object> options, Map<String, Object>... commands) {
        AtomicReference<String> id = new AtomicReference<>();
        AtomicInteger start = new AtomicInteger();
        AtomicInteger frames = new AtomicInteger();
        client.post()
                .uri("/api/chat")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("messages", List.of(Map.of("role", "user", "content", "Tell me a story.")), "options", options))
                .retrieve()
                .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .filter(frame -> frame.id() != null)
                .concatMap(frame -> {
                    if ("started".equals(frame.event())) {
                        JsonNode data = JsonMapper.shared().readTree(frame.data());
                        id.set(data.get("id").asString());
                        start.set(data.get("promptTokens").asInt());
                    }
                    return frames.getAndIncrement() == 1
                            ? Flux.fromArray(commands).concatMap(command -> steer(id.get(), start.get(), command))
                            : Flux.empty();
                }, 1)
                .blockLast(PATIENCE);
        return id.get();
    }

    private Mono<Void> steer(String id, int start, Map<String, Object> command) {
        if (command.get("op").equals("cancel")) {
            return client.delete().uri("/api/generations/" + id).retrieve().toBodilessEntity().then();
        }
        Map<String, Object> absolute = new HashMap<>(command);
        absolute.computeIfPresent("start", (key, position) -> start + (Integer) position);
        absolute.computeIfPresent("end", (key, position) -> start + (Integer) position);
        return client.patch()
                .uri("/api/generations/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(absolute)
                .exchangeToMono(response -> response.releaseBody());
    }

    @Test
    void anotherPassIsADifference() throws IOException {
        Path file = recorded(generate("/api/infill", Map.of("text", "The capital of France is [[4]].")));
        String replay = Files.readString(file);
        String changed = replay.replaceFirst("\"changed\":\\[\\[(\\d+),\"The\"", "\"changed\":[[$1,\"Tho\"");
        assertThat(changed).isNotEqualTo(replay);
        Files.writeString(file, changed);

        assertThat(verify(file)).isEqualTo(1);
        assertThat(out.toString()).startsWith("Different: pass 1 is not the same at position 0: \"The\"");
    }

    @Test
    void aRecordingOfAnotherKindOfModelIsRefused() throws IOException {
        Path file = recorded(generate("/api/infill", Map.of("text", "The capital of France is [[4]].")));
        String replay = Files.readString(file);
        for (String canvas : List.of("[-1,", "[999999999,", "[" + "1,".repeat(600))) {
            Files.writeString(file, replay.replace("\"canvas\":[", "\"canvas\":" + canvas));
            assertThat(verify(file)).isEqualTo(2);
        }
        assertThat(err.toString().lines()).hasSize(3);
    }
}
