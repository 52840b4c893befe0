package dev.darkroom;

import static dev.darkroom.ServerClient.PATIENCE;
import static dev.darkroom.ServerClient.received;
import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.ServerClient.Answer;
import dev.darkroom.ServerClient.Received;
import dev.darkroom.generation.GenerationService;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Generations under load, steered, left, resumed and started again, on the whole server with the embedded model. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"darkroom.generation.resume-grace=2s", "darkroom.generation.keep-count=400"})
class GenerationsIT {

    private static final int CLIENTS = 50;
    private static final int ACTIONS_A_CLIENT = 5;
    private static final int RESTLESS_CLIENTS = 40;

    @LocalServerPort
    private int port;

    @Autowired
    private GenerationService generations;

    private ServerClient server;

    @BeforeEach
    void connect() {
        server = new ServerClient(port);
        server.waitUntilReady();
    }

    @Test
    void fiftyAtOnceAllCompleteWithEveryEventInOrder() {
        List<Received> answers = Flux.range(0, CLIENTS)
                .flatMap(
                        number -> {
                            Received received = new Received();
                            return server.ask("Tell me about the number " + number + ".", Map.of("maxTokens", 48))
                                    .doOnNext(received::take)
                                    .then(Mono.just(received));
                        },
                        CLIENTS)
                .collectList()
                .block(PATIENCE);

        assertThat(answers).hasSize(CLIENTS);
        for (Received received : answers) {
            assertThat(received.sequences()).isEqualTo(IntStream.rangeClosed(0, received.passes() + 1).boxed().toList());
            assertThat(received.started().get("id").asString()).isEqualTo(received.id());
            assertThat(received.completed().get("usage").get("passes").asInt()).isEqualTo(received.passes());
            assertIsWhatIsStored(received);
        }
        assertThat(answers).extracting(Received::id).doesNotHaveDuplicates();
        assertThat(generations.runningCount()).isZero();
    }

    private void assertIsWhatIsStored(Received received) {
        Answer stored = server.look(received.id()).block(PATIENCE);
        assertThat(stored.status()).isEqualTo(200);
        assertThat(stored.body().get("state").asString()).isEqualTo("completed");
        assertThat(received.completed().get("text")).isEqualTo(stored.body().get("text"));
        assertThat(received.completed().get("finishReason")).isEqualTo(stored.body().get("finishReason"));
        assertThat(received.text()).as("rebuilt from %s", received.sequences())
                .isEqualTo(stored.body().get("text").asString());
    }

    /** A client that reads a little, does something, reads on, and in the end reads all that is left. */
    private final class RestlessClient {
        private final Random random;
        private final Received received = new Received();
        private final Map<String, AtomicInteger> done;

        RestlessClient(long seed, Map<String, AtomicInteger> done) {
            this.random = new Random(seed);
            this.done = done;
        }

        Mono<Received> run() {
            Map<String, Object> options = new LinkedHashMap<>(Map.of("maxTokens", 48 + random.nextInt(80)));
            if (random.nextInt(3) > 0) {
                options.put("policy", "left-to-right");
            } else if (random.nextBoolean()) {
                options.putAll(Map.of("blockLength", 16, "cache", List.of("prefix", "dual", "delayed").get(random.nextInt(3))));
            }
            return read(server.ask("Write a few lines about " + random.nextInt(100) + " boats.", options), 1 + random.nextInt(4))
                    .thenMany(Flux.range(0, ACTIONS_A_CLIENT).concatMap(number -> act()))
                    .then(Mono.defer(() -> received.isComplete()
                            ? Mono.empty()
                            : read(server.resume(received.id(), received.lastEventId()), Long.MAX_VALUE)))
                    .thenReturn(received);
        }

        private Mono<Void> read(Flux<ServerSentEvent<String>> frames, long count) {
            return frames.take(count).doOnNext(received::take).then();
        }

        private Mono<Void> readOn(long count) {
            return received.isComplete() ? Mono.empty() : read(server.resume(received.id(), received.lastEventId()), count);
        }

        private Mono<Void> act() {
            int start = received.started().get("promptTokens").asInt() + random.nextInt(24);
            int end = start + random.nextInt(8);
            int choice = random.nextInt(20);
            if (choice < 6) {
                return count("resume").then(readOn(1 + random.nextInt(6)));
            }
            if (choice < 12) {
                String text = "boat ".repeat(random.nextInt(4));
                return steer(Map.of("op", "pin", "start", start, "end", end, "text", text));
            }
            if (choice < 18) {
                return steer(Map.of("op", "remask", "start", start, "end", end));
            }
            if (choice < 19) {
                return steer(Map.of("op", "finish"));
            }
            return count("cancel").then(server.cancel(received.id()))
                    .doOnNext(answer -> assertThat(answer.status()).isEqualTo(204))
                    .then();
        }

        /** Steers with nobody reading, or while the client itself reads. */
        private Mono<Void> steer(Map<String, Object> command) {
            Mono<Void> steered = server.steer(received.id(), command)
                    .doOnNext(answer -> {
                        assertThat(answer.status()).as("%s: %s", command, answer.body()).isIn(200, 400, 409);
                        count(command.get("op") + " " + answer.status()).block();
                    })
                    .then();
            return random.nextBoolean() ? steered : Mono.when(steered, readOn(2 + random.nextInt(4)));
        }

        private Mono<Void> count(String what) {
            done.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
            return Mono.empty();
        }
    }

    @Test
    void restlessClientsLeaveNoGenerationStuckAndAllTextsRight() {
        Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
        List<Received> answers = Flux.range(0, RESTLESS_CLIENTS)
                .flatMap(number -> new RestlessClient(number, done).run(), RESTLESS_CLIENTS)
                .collectList()
                .block(PATIENCE);

        assertThat(answers).hasSize(RESTLESS_CLIENTS);
        for (Received received : answers) {
            assertThat(received.sequences()).isSorted().doesNotHaveDuplicates();
            assertIsWhatIsStored(received);
            Received replayed = received(server.replayed(received.id()));
            assertThat(replayed.text()).isEqualTo(received.text());
            assertThat(replayed.sequences()).isEqualTo(IntStream.rangeClosed(0, replayed.passes() + 1).boxed().toList());
        }
        assertThat(generations.runningCount()).isZero();
        assertThat(done.values().stream().mapToInt(AtomicInteger::get).sum())
                .isEqualTo(RESTLESS_CLIENTS * ACTIONS_A_CLIENT);
        assertThat(new TreeMap<>(done)).containsKeys("cancel", "resume", "pin 200", "remask 200", "finish 200");
    }

    @Test
    void whoeverNeverComesBackLeavesNothingRunning() {
        List<String> ids = Flux.range(0, 10)
                .flatMap(number -> {
                    Received received = new Received();
                    return server.ask("Tell me a long story.", slow(200)).take(2).doOnNext(received::take)
                            .then(Mono.fromSupplier(received::id));
                })
                .collectList()
                .block(PATIENCE);
        List<String> states = Flux.fromIterable(ids)
                .flatMap(id -> server.look(id)
                        .filter(answer -> answer.body().get("state").asString().equals("completed"))
                        .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50))))
                .map(answer -> answer.body().get("finishReason").asString())
                .collectList()
                .block(PATIENCE);
        assertThat(states).hasSize(10).containsOnly("cancelled");
        assertThat(generations.runningCount()).isZero();
    }

    @Test
    void clientsThatHangUpBeforeTheyReadAnythingLeaveNothingRunning() throws IOException {
        String body = "{\"messages\":[{\"role\":\"user\",\"content\":\"Tell me a long story.\"}],"
                + "\"options\":{\"maxTokens\":400,\"policy\":\"left-to-right\",\"blockLength\":400}}";
        String request = "POST /api/chat HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        for (int i = 0; i < 20; i++) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertThat(received(server.ask("Hello!", Map.of("maxTokens", 8))).isComplete()).isTrue();
        Mono.fromSupplier(() -> generations.runningCount() + generations.queuedCount())
                .filter(count -> count == 0)
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50)))
                .block(PATIENCE);
    }

    private static Map<String, Object> slow(int tokens) {
        return Map.of("maxTokens", tokens, "policy", "left-to-right", "blockLength", tokens);
    }

    static Stream<Arguments> badCommands() {
        return Stream.of(
                Arguments.of(Map.of("op", "pin", "position", 0, "text", "x")),
                Arguments.of(Map.of("op", "pin", "start", 1, "end", 3, "text", "x")),
                Arguments.of(Map.of("op", "pin", "start", 60, "end", 600, "text", "x")),
                Arguments.of(Map.of("op", "pin", "position", 5000, "text", "x")),
                Arguments.of(Map.of("op", "pin", "start", 40, "end", 41, "text", "word ".repeat(600))),
                Arguments.of(Map.of("op", "remask", "start", 0, "end", 40)),
                Arguments.of(Map.of("op", "remask", "start", 40, "end", 4000)),
                Arguments.of(Map.of("op", "remask", "start", 41, "end", 40)),
                Arguments.of(Map.of("op", "pin", "start", -2, "end", 40, "text", "x")),
                Arguments.of(Map.of("op", "bend")));
    }

    @ParameterizedTest
    @MethodSource("badCommands")
    void badSteeringIsRefusedAndChangesNothing(Map<String, Object> command) {
        Map<String, Object> options = slow(40);
        String undisturbed = received(server.ask("Tell me a story.", options)).completed().get("text").asString();
        Received received = new Received();
        List<Answer> refusals = new ArrayList<>();
        server.ask("Tell me a story.", options)
                .doOnNext(received::take)
                .concatMap(frame -> "started".equals(frame.event())
                        ? server.steer(received.id(), command).doOnNext(refusals::add).then()
                        : Mono.empty())
                .blockLast(PATIENCE);

        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.contentType()).startsWith("application/problem+json");
            assertThat(refusal.body().get("detail").asString()).isNotBlank();
        });
        assertThat(received.completed().get("text").asString()).isEqualTo(undisturbed);
        assertIsWhatIsStored(received);
    }

    @Test
    void aFinishedAnswerIsNotSteeredButContinuedWithEditsThatDoNotOverlap() {
        Received received = received(server.ask("Tell me a story.", slow(40)));
        int start = received.started().get("promptTokens").asInt();
        Map<String, Object> remask = Map.of("op", "remask", "start", start, "end", start + 6);
        Map<String, Object> pin = Map.of("op", "pin", "start", start + 4, "end", start + 8, "text", "x");

        assertThat(server.steer(received.id(), remask).block(PATIENCE).status()).isEqualTo(409);
        assertThat(server.steer(received.id(), Map.of("op", "finish")).block(PATIENCE).status()).isEqualTo(409);
        for (List<Object> edits : List.<List<Object>>of(
                List.of(remask, pin),
                List.of(),
                List.of(Map.of("op", "finish")),
                List.of(Map.of("op", "remask", "start", 0, "end", start + 1)))) {
            Answer refusal = server.post(received.id(), "continue", Map.of("edits", edits)).block(PATIENCE);
            assertThat(refusal.status()).as("%s", edits).isEqualTo(400);
            assertThat(refusal.contentType()).startsWith("application/problem+json");
        }
        Answer unknown = server.steer("nobody", remask).block(PATIENCE);
        assertThat(unknown.status()).isEqualTo(404);
        assertIsWhatIsStored(received);
    }

    @Test
    void anEditOfTenTokensComputesLessThanTwoFifthsOfAFullAnswer() {
        Received full = received(server.ask("Tell me a story about a boat on the sea.", Map.of("maxTokens", 128)));
        int start = full.started().get("promptTokens").asInt() + 5;
        Received continued = received(server.startAgain(
                full.id(),
                "continue",
                Map.of("edits", List.of(Map.of("op", "remask", "start", start, "end", start + 10)))));

        long whole = full.completed().get("usage").get("tokensComputed").asLong();
        long edit = continued.completed().get("usage").get("tokensComputed").asLong();
        assertThat(edit).as("of %s", whole).isPositive().isLessThan(whole * 2 / 5);
        assertIsWhatIsStored(continued);
        assertThat(continued.rows().keySet()).isEqualTo(full.rows().keySet());
        full.rows().forEach((position, row) -> {
            if (position < start || position >= start + 10) {
                assertThat(continued.rows().get(position).get(1)).isEqualTo(row.get(1));
            }
        });
    }

    @Test
    void aForkGoesOnAsTheOriginalDidOrAnotherWayWithAnotherSeed() {
        Received original = received(server.ask(
                "Tell me a story.", Map.of("maxTokens", 40, "temperature", 1, "seed", 3, "policy", "schedule", "passes", 10)));
        Received same = received(server.startAgain(original.id(), "fork", Map.of("pass", 4)));
        Received other = received(
                server.startAgain(original.id(), "fork", Map.of("pass", 4, "options", Map.of("seed", 4))));

        assertThat(same.completed().get("text")).isEqualTo(original.completed().get("text"));
        assertThat(same.passes()).isEqualTo(original.passes() - 4);
        assertThat(other.completed().get("text")).isNotEqualTo(original.completed().get("text"));
        Stream.of(same, other).forEach(this::assertIsWhatIsStored);
    }

    @Test
    void aSlowReaderEndsWithTheRightText() {
        Received received = new Received();
        server.ask("Tell me a long story.", slow(160))
                .concatMap(frame -> Mono.just(frame).delayElement(Duration.ofMillis(25)), 1)
                .doOnNext(received::take)
                .blockLast(PATIENCE);
        assertThat(received.sequences()).isSorted().doesNotHaveDuplicates();
        assertIsWhatIsStored(received);
    }
}
