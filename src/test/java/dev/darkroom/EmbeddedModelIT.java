package dev.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationService;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server with the model that comes with it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EmbeddedModelIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CLIENTS = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private ModelRegistry models;

    @Autowired
    private GenerationService generations;

    private WebClient client;

    @BeforeEach
    void waitUntilReady() {
        client = WebClient.create("http://localhost:" + port);
        client.get()
                .uri("/actuator/health/readiness")
                .exchangeToMono(response -> Mono.just(response.statusCode().is2xxSuccessful()))
                .filter(ready -> ready)
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50), Schedulers.parallel()))
                .block(PATIENCE);
    }

    @Test
    void framesRebuildTheFinalText() {
        List<ServerSentEvent<String>> frames = ask("Hello!", Map.of("maxTokens", 64, "policy", "left-to-right")).collectList().block(PATIENCE);

        assertThat(frames).isNotNull();
        assertThat(frames.get(0).event()).isEqualTo("started");
        assertThat(passes(frames)).hasSizeGreaterThan(3);
        JsonNode completed = last(frames);
        assertThat(rebuilt(frames)).isEqualTo(completed.get("text").asString()).isNotBlank();
        assertThat(completed.get("finishReason").asString()).isEqualTo("stop");
        JsonNode usage = completed.get("usage");
        assertThat(usage.get("passes").asInt()).isEqualTo(passes(frames).size());
        assertThat(usage.get("promptTokens").asInt())
                .isEqualTo(JSON.readTree(frames.get(0).data()).get("promptTokens").asInt());
        assertThat(usage.get("completionTokens").asInt()).isBetween(1, 63);
        assertThat(usage.get("tokensComputed").asInt()).isPositive();
    }

    @Test
    void theSameRequestGivesTheSamePasses() {
        List<ServerSentEvent<String>> first = ask("Who are you?", 32).collectList().block(PATIENCE);
        List<ServerSentEvent<String>> second = ask("Who are you?", 32).collectList().block(PATIENCE);

        assertThat(changes(first)).isEqualTo(changes(second)).isNotEmpty();
    }

    @Test
    void manyClientsAllFinishWithEveryFrameInOrder() {
        List<List<ServerSentEvent<String>>> answers = Flux.range(0, CLIENTS)
                .flatMap(number -> ask("Tell me a story about number " + number + ".", 48).collectList(), CLIENTS)
                .collectList()
                .block(PATIENCE);

        assertThat(answers).hasSize(CLIENTS);
        for (List<ServerSentEvent<String>> frames : answers) {
            assertThat(frames.get(frames.size() - 1).event()).isEqualTo("completed");
            assertThat(sequences(frames)).isEqualTo(IntStream.range(0, frames.size()).boxed().toList());
            assertThat(rebuilt(frames)).isEqualTo(last(frames).get("text").asString());
        }
    }

    @Test
    void clientsThatGoAwayFreeTheirTurns() {
        // One token a pass over a long canvas: nobody is done before half of the clients have gone.
        int halfOfThem = CLIENTS / 2;
        Flux<List<ServerSentEvent<String>>> leaving = Flux.range(0, halfOfThem)
                .flatMap(number -> slowly("Tell me a story about dog number " + number + ".").take(4).collectList(), CLIENTS);
        Flux<List<ServerSentEvent<String>>> staying = Flux.range(0, halfOfThem)
                .flatMap(number -> slowly("Tell me a story about cat number " + number + ".").collectList(), CLIENTS);
        List<Integer> runningWhenTheyHadLeft = new ArrayList<>();

        StepVerifier.create(Flux.merge(leaving.then(Mono.defer(this::untilHalfRun)).cast(Object.class), staying)
                        .doOnNext(result -> {
                            if (result instanceof Integer running) {
                                runningWhenTheyHadLeft.add(running);
                            }
                        }))
                // That the leavers are gone is known before the first of the stayers is done.
                .assertNext(first -> assertThat(first).isEqualTo(halfOfThem))
                .expectNextCount(halfOfThem)
                .expectComplete()
                .verify(PATIENCE);
        assertThat(runningWhenTheyHadLeft).containsExactly(halfOfThem);
    }

    /** Emits the number of running generations as soon as half of the clients' are left. */
    private Mono<Integer> untilHalfRun() {
        return Mono.fromSupplier(generations::runningCount)
                .filter(running -> running == CLIENTS / 2)
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(5)));
    }

    @Test
    void specialTokensTypedByAUserAreText() {
        InstalledModel model = models.require(null);
        String typed = String.join(" ", model.tokenizer().specialTokens());

        int[] plain = model.chatTemplate().encode(List.of(new ChatMessage("user", "x")), true);
        int[] hostile = model.chatTemplate().encode(List.of(new ChatMessage("user", typed)), true);

        assertThat(typed).contains("<|mask|>");
        assertThat(IntStream.of(hostile).filter(model.tokenizer()::isSpecial).toArray())
                .isEqualTo(IntStream.of(plain).filter(model.tokenizer()::isSpecial).toArray());
        assertThat(IntStream.of(model.tokenizer().encode(typed))).noneMatch(model.tokenizer()::isSpecial);
    }

    private Flux<ServerSentEvent<String>> ask(String question, int maxTokens) {
        return ask(question, Map.of("maxTokens", maxTokens));
    }

    private Flux<ServerSentEvent<String>> slowly(String question) {
        return ask(question, Map.of("maxTokens", 256, "policy", "left-to-right", "blockLength", 256, "stop", List.of()));
    }

    private Flux<ServerSentEvent<String>> ask(String question, Map<String, Object> options) {
        return client.post()
                .uri("/api/chat")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("messages", List.of(Map.of("role", "user", "content", question)), "options", options))
                .retrieve()
                .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .filter(frame -> frame.event() != null);
    }

    private static List<JsonNode> passes(List<ServerSentEvent<String>> frames) {
        return frames.stream()
                .filter(frame -> "pass".equals(frame.event()))
                .map(frame -> JSON.readTree(frame.data()))
                .toList();
    }

    private static List<JsonNode> changes(List<ServerSentEvent<String>> frames) {
        return passes(frames).stream().map(pass -> pass.get("changed")).toList();
    }

    private static JsonNode last(List<ServerSentEvent<String>> frames) {
        return JSON.readTree(frames.get(frames.size() - 1).data());
    }

    private static String rebuilt(List<ServerSentEvent<String>> frames) {
        Map<Integer, String> positions = new TreeMap<>();
        for (JsonNode changed : changes(frames)) {
            for (JsonNode row : changed) {
                positions.put(row.get(0).asInt(), row.get(1).asString());
            }
        }
        return String.join("", positions.values());
    }

    private static List<Integer> sequences(List<ServerSentEvent<String>> frames) {
        return frames.stream()
                .map(frame -> frame.id().substring(frame.id().lastIndexOf(':') + 1))
                .map(Integer::valueOf)
                .toList();
    }
}
