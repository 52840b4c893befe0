package dev.darkroom.web;

import dev.darkroom.chat.ConversationTurn;
import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Writes to clients as server-sent events, each as soon as it exists. */
@Component
public final class EventStream {

    /** A client that has gone is noticed when something is written to it; the comments see to that. */
    static final Duration KEEPALIVE_PERIOD = Duration.ofSeconds(10);

    /** For a client that has no event yet. */
    static final long FROM_THE_START = -1;

    /** How often a client is told its place in the queue, if that has changed. */
    static final Duration QUEUE_PERIOD = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(EventStream.class);

    private static final String END = "";

    private final EventFrames frames;

    EventStream(EventFrames frames) {
        this.frames = frames;
    }

    /**
     * Completes when all is written. A client that leaves is a reader less; what becomes of a generation that nobody reads
     * is its own affair.
     *
     * @param after number of the last event that the client has; -1 for none
     */
    Mono<Void> write(Generation generation, long after, ServerHttpResponse response) {
        return write(text(generation, after), response);
    }

    /** The same for the answer of a conversation, from its start, which says what conversation that is. */
    Mono<Void> write(ConversationTurn turn, ServerHttpResponse response) {
        Generation generation = turn.generation();
        return write(text(generation, FROM_THE_START, event -> frames.frame(turn, event)), response);
    }

    /**
     * Writes frames, each at once, with comments between them that keep the connection alive. Completes when all is written;
     * the frames are cancelled if the client leaves.
     *
     * @param frames with their closing blank lines
     */
    public Mono<Void> writeFrames(Flux<String> frames, ServerHttpResponse response) {
        return write(keptAlive(frames, Flux.empty()), response);
    }

    private Mono<Void> write(Flux<String> text, ServerHttpResponse response) {
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.TEXT_EVENT_STREAM);
        headers.setCacheControl("no-store");
        headers.set("X-Accel-Buffering", "no"); // nginx would collect the frames
        return Mono.defer(() -> {
            Sinks.Empty<Void> left = Sinks.empty();
            // A client that leaves while the answer begins is not reported to what is being written: hence the signal.
            Flux<Mono<DataBuffer>> body = text
                    .takeUntilOther(left.asMono())
                    .map(frame -> Mono.just(response.bufferFactory().wrap(frame.getBytes(StandardCharsets.UTF_8))));
            return response.writeAndFlushWith(body).doFinally(signal -> left.tryEmitEmpty());
        });
    }

    /**
     * The frames after an event, with comments between them. Pulls two events ahead of its reader, no more.
     */
    Flux<String> text(Generation generation, long after) {
        return text(generation, after, event -> frames.frame(generation.id(), event));
    }

    private Flux<String> text(Generation generation, long after, Function<GenerationEvent, String> frame) {
        AtomicLong next = new AtomicLong(after + 1);
        Sinks.Empty<Void> begun = Sinks.empty();
        if (after >= 0) {
            begun.tryEmitEmpty();
        }
        Flux<String> events = generation
                .events(after)
                // The thread that brings an event has a model to run: it shall not write JSON for every reader.
                .publishOn(Schedulers.parallel(), 1)
                .onErrorResume(error -> {
                    log.error("Generation {} broke", generation.id(), error);
                    return Mono.just(new GenerationEvent.Failed(next.get(), "The server failed; its log says why."));
                })
                .doOnNext(event -> next.set(event.sequence() + 1))
                .map(frame);
        // The place in the queue follows the start, which says what generation that is.
        return keptAlive(events, queue(generation).delaySubscription(begun.asMono()))
                .doOnNext(written -> begun.tryEmitEmpty());
    }

    /** The frames, and until they end what is to be told meanwhile, and comments. */
    private static Flux<String> keptAlive(Flux<String> frames, Flux<String> meanwhile) {
        Flux<String> keepalive = Flux.interval(KEEPALIVE_PERIOD)
                .onBackpressureDrop()
                .map(tick -> EventFrames.KEEPALIVE);
        return Flux.merge(1, frames.concatWith(Mono.just(END)), meanwhile, keepalive)
                .takeWhile(text -> !text.equals(END));
    }

    /** The place in the queue, whenever it is another one; nothing for a generation that does not wait, or once it runs. */
    private Flux<String> queue(Generation generation) {
        return Flux.interval(Duration.ZERO, QUEUE_PERIOD)
                .onBackpressureDrop()
                .map(tick -> generation.queuePosition())
                .takeWhile(position -> position > 0)
                .distinctUntilChanged()
                .map(frames::queued);
    }
}
