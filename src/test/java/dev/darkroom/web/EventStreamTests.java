package dev.darkroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Failed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class EventStreamTests {

    private static final List<GenerationEvent> EVENTS = AnswerScript.of("g", "Hello there.", 8, 3);

    private final EventStream stream = new EventStream(new EventFrames(new ApiJson()));

    @Test
    void endsWithTheLastEvent() {
        var generation = ScriptedGeneration.atOnce("g", EVENTS);
        var response = new MockServerHttpResponse();
        StepVerifier.create(stream.write(generation, EventStream.FROM_THE_START, response)).verifyComplete();
        StepVerifier.create(response.getBodyAsString())
                .assertNext(text -> assertThat(text.lines().filter(line -> line.startsWith("event: ")))
                        .containsExactly("event: started", "event: pass", "event: pass", "event: pass", "event: completed"))
                .verifyComplete();
        assertThat(generation.cancellations()).isZero();
        assertThat(response.getHeaders().getFirst("X-Accel-Buffering")).isEqualTo("no");
        assertThat(response.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(response.getHeaders().getFirst("Content-Type")).isEqualTo("text/event-stream");
    }

    @Test
    void commentsEveryTenSecondsAlsoWhileNothingHappens() {
        StepVerifier.withVirtualTime(() -> stream.text(
                        ScriptedGeneration.of("g", Mono.delay(Duration.ofSeconds(25)).thenMany(Flux.fromIterable(EVENTS))),
                        EventStream.FROM_THE_START))
                .expectSubscription()
                .expectNoEvent(Duration.ofSeconds(10))
                .expectNext(": keepalive\n\n")
                .expectNoEvent(Duration.ofSeconds(10))
                .expectNext(": keepalive\n\n")
                .thenAwait(Duration.ofSeconds(5))
                .expectNextCount(EVENTS.size())
                .verifyComplete();
    }

    @Test
    void tellsTheClientItsPlaceInTheQueueWheneverThatChanges() {
        var generation = ScriptedGeneration.of(
                "g",
                Flux.just(EVENTS.get(0)).concatWith(Mono.delay(Duration.ofSeconds(8)).thenMany(Flux.fromIterable(EVENTS).skip(1))));
        generation.queueAt(3);
        StepVerifier.withVirtualTime(() -> stream.text(generation, EventStream.FROM_THE_START))
                .expectNextMatches(frame -> frame.startsWith("event: started"))
                .expectNext("event: queued\ndata: {\"position\":3}\n\n")
                .expectNoEvent(Duration.ofSeconds(2))
                .then(() -> generation.queueAt(1))
                .thenAwait(Duration.ofSeconds(1))
                .expectNext("event: queued\ndata: {\"position\":1}\n\n")
                .then(() -> generation.queueAt(0))
                .thenAwait(Duration.ofSeconds(5))
                .expectNextCount(EVENTS.size() - 1)
                .verifyComplete();
    }

    @Test
    void pullsNoMoreThanItsReaderAsks() {
        List<Long> pulled = new ArrayList<>();
        var events = Flux.fromIterable(EVENTS).doOnNext(event -> pulled.add(event.sequence()));
        StepVerifier.create(stream.text(ScriptedGeneration.of("g", events), EventStream.FROM_THE_START), 0)
                .expectSubscription()
                .thenRequest(1)
                .expectNextMatches(frame -> frame.startsWith("event: started"))
                .then(() -> assertThat(pulled).hasSizeLessThanOrEqualTo(3))
                .thenRequest(1)
                .expectNextMatches(frame -> frame.startsWith("event: pass"))
                .then(() -> assertThat(pulled).hasSizeLessThanOrEqualTo(4))
                .thenCancel()
                .verify();
    }

    @Test
    void aSlowReaderGetsNoPileOfComments() {
        StepVerifier.withVirtualTime(
                        () -> stream.text(ScriptedGeneration.of("g", Flux.never()), EventStream.FROM_THE_START), 0)
                .expectSubscription()
                .thenAwait(Duration.ofHours(1))
                .thenRequest(100)
                .expectNext(": keepalive\n\n")
                .expectNoEvent(Duration.ofSeconds(9))
                .thenCancel()
                .verify();
    }

    @Test
    void aReaderThatLeavesIsAReaderLess() {
        AtomicInteger readers = new AtomicInteger();
        var events = Flux.just(EVENTS.get(0))
                .concatWith(Flux.never())
                .doOnSubscribe(subscription -> readers.incrementAndGet())
                .doOnCancel(readers::decrementAndGet);
        var generation = ScriptedGeneration.of("g", events);
        var response = new MockServerHttpResponse();
        response.setWriteHandler(Flux::then); // the usual one keeps the body, and so would keep on reading
        StepVerifier.create(stream.write(generation, EventStream.FROM_THE_START, response))
                .expectSubscription()
                .thenCancel()
                .verify();
        assertThat(readers).hasValue(0);
        assertThat(generation.cancellations()).isZero();
    }

    @Test
    void resumesAfterTheEventThatTheClientHas() {
        StepVerifier.create(stream.text(ScriptedGeneration.atOnce("g", EVENTS), 2))
                .expectNextMatches(frame -> frame.contains("id: g:3\n"))
                .expectNextMatches(frame -> frame.contains("id: g:4\n"))
                .verifyComplete();
    }

    @Test
    void eventsThatBreakEndAsFailedWithoutTheReason() {
        var generation = ScriptedGeneration.of(
                "g", Flux.just(EVENTS.get(0)).concatWith(Mono.error(new IllegalStateException("secret"))));
        StepVerifier.create(stream.text(generation, EventStream.FROM_THE_START))
                .expectNextMatches(frame -> frame.startsWith("event: started"))
                .assertNext(frame -> assertThat(frame)
                        .isEqualTo("event: failed\nid: g:1\ndata: {\"message\":\"The server failed; its log says why.\"}\n\n"))
                .verifyComplete();
    }
}
