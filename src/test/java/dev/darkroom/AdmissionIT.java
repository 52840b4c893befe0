package dev.darkroom;

import static dev.darkroom.ServerClient.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.ServerClient.Answer;
import dev.darkroom.ServerClient.Received;
import dev.darkroom.generation.GenerationService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A server with two places and room for one that waits. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"darkroom.generation.max-concurrent=2", "darkroom.generation.max-queued=1"})
class AdmissionIT {

    private static final Map<String, Object> LONG = Map.of("maxTokens", 300, "policy", "left-to-right", "blockLength", 300);

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
    void beyondTheLimitsRequestsAreRefusedAndToldWhenToComeBack() {
        List<Received> answers = List.of(new Received(), new Received(), new Received());
        List<Sinks.Empty<Void>> begun = List.of(Sinks.empty(), Sinks.empty(), Sinks.empty());
        List<CompletableFuture<Void>> ends = Flux.range(0, 3)
                .map(number -> server.ask("Tell me a long story.", LONG)
                        .doOnNext(answers.get(number)::take)
                        .doOnNext(frame -> begun.get(number).tryEmitEmpty())
                        .then()
                        .toFuture())
                .collectList()
                .block(PATIENCE);
        Mono.when(begun.stream().map(Sinks.Empty::asMono).toList()).block(PATIENCE);
        Received waiting = answers.stream()
                .filter(received -> server.look(received.id()).block(PATIENCE).body().get("state").asString().equals("queued"))
                .findFirst()
                .orElseThrow();
        assertThat(server.look(waiting.id()).block(PATIENCE).body().get("queuePosition").asInt()).isEqualTo(1);
        assertThat(generations.runningCount()).isEqualTo(2);

        Answer refusal = server.askForStatus("One more.", Map.of()).block(PATIENCE);
        assertThat(refusal.status()).isEqualTo(429);
        assertThat(refusal.contentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(refusal.retryAfter())).isPositive();
        assertThat(refusal.body().get("queuePosition").asInt()).isEqualTo(2);
        assertThat(refusal.body().get("detail").asString()).contains("2 generations are running and 1 are waiting");

        for (Received received : answers) {
            assertThat(server.cancel(received.id()).block(PATIENCE).status()).isEqualTo(204);
        }
        Mono.when(ends.stream().map(Mono::fromFuture).toList()).block(PATIENCE);
        assertThat(waiting.queuePositions()).containsExactly(1);
        assertThat(answers).extracting(received -> received.completed().get("finishReason").asString())
                .containsOnly("cancelled");
        assertThat(ServerClient.received(server.ask("Hello!", Map.of("maxTokens", 16))).isComplete()).isTrue();
    }
}
