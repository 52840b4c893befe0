package dev.darkroom;

import static dev.darkroom.ServerClient.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.ServerClient.Received;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A server that is told to stop while it answers. */
class ShutdownIT {

    private static Map<String, Object> leftToRight(int tokens) {
        return Map.of("maxTokens", tokens, "policy", "left-to-right", "blockLength", tokens);
    }

    private static ConfigurableApplicationContext start(Duration bound) {
        return new SpringApplicationBuilder(DarkroomApplication.class)
                .run("--server.port=0", "--spring.main.banner-mode=off", "--spring.lifecycle.timeout-per-shutdown-phase=" + bound.toMillis() + "ms");
    }

    private static ServerClient client(ConfigurableApplicationContext server) {
        ServerClient client = new ServerClient(server.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        client.waitUntilReady();
        return client;
    }

    /** Stops the server as soon as an answer has begun; returns what came of the answer. */
    private static Received stopWithin(ConfigurableApplicationContext server, ServerClient client, int tokens) {
        Received received = new Received();
        Sinks.Empty<Void> begun = Sinks.empty();
        CompletableFuture<Void> end = client.ask("Tell me a story.", leftToRight(tokens))
                .doOnNext(received::take)
                .doOnNext(frame -> {
                    if (received.passes() == 2) {
                        begun.tryEmitEmpty();
                    }
                })
                .onErrorComplete()
                .then()
                .toFuture();
        begun.asMono().block(PATIENCE);
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
        end.orTimeout(30, TimeUnit.SECONDS).join();
        stopped.orTimeout(30, TimeUnit.SECONDS).join();
        return received;
    }

    @Test
    void aRunningAnswerMayFinish() {
        ConfigurableApplicationContext server = start(Duration.ofSeconds(20));
        ServerClient client = client(server);
        Received received = stopWithin(server, client, 80);
        assertThat(received.completed().get("finishReason").asString()).isIn("stop", "length");
        assertThat(received.text()).isEqualTo(received.completed().get("text").asString());
        Mono<ServerClient.Answer> late = client.askForStatus("Hello!", Map.of());
        assertThatThrownBy(() -> late.block(PATIENCE)).isInstanceOf(Exception.class);
    }

    @Test
    void butNotLongerThanTheBound() {
        ConfigurableApplicationContext server = start(Duration.ofMillis(200));
        ServerClient client = client(server);
        long begun = System.nanoTime();
        stopWithin(server, client, 400);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    }
}
