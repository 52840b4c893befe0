package dev.darkroom.web.openai;

import dev.darkroom.chat.SettledText;
import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.web.ApiJson;
import dev.darkroom.web.ApiProblem;
import dev.darkroom.web.EventStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;
import reactor.core.scheduler.Schedulers;

/**
 * Hands generations to clients that cannot come back for them: whoever leaves before the end cancels.
 */
@Component
final class Answers {

    private static final Logger log = LoggerFactory.getLogger(Answers.class);
    private static final String DONE = "data: [DONE]\n\n";

    private final ApiJson json;
    private final EventStream stream;

    Answers(ApiJson json, EventStream stream) {
        this.json = json;
        this.stream = stream;
        // The first of each kind takes a lock to find out how it is written: here, and not where nothing may block.
        Started started = new Started(0, "", "", 0, 0, GenerationOptions.DEFAULTS);
        Completed completed = new Completed(0, "", FinishReason.STOP, new Usage(0, 0, 0, 0, 0, 0, 0));
        Stream.of(new ChatChunks(started, 0), new TextChunks(started, 0))
                .flatMap(chunks -> Stream.of(chunks.text(""), chunks.ended(completed), chunks.usage(completed)))
                .forEach(json::write);
    }

    /**
     * Waits for the whole answer.
     *
     * @return the answer, in a thread that may block; or an {@link ApiProblem} if the model failed
     */
    Mono<Answer> whole(Generation generation) {
        return Mono.defer(() -> {
            long created = Instant.now().getEpochSecond();
            AtomicReference<Started> started = new AtomicReference<>();
            return events(generation)
                    .doOnNext(event -> {
                        if (event instanceof Started first) {
                            started.set(first);
                        }
                    })
                    .last()
                    .publishOn(Schedulers.boundedElastic())
                    .map(last -> {
                        if (last instanceof Completed completed) {
                            return new Answer(started.get(), created, completed);
                        }
                        String why = last instanceof Failed failed ? failed.message() : "The answer has no end.";
                        throw ApiProblem.of(ApiProblem.Kind.INTERNAL_ERROR, why);
                    });
        });
    }

    /**
     * Writes the settled text of an answer as it grows.
     *
     * @param writer makes the parts of the response of its start, and of the time in seconds since 1970
     * @param usage whether to end with a part that tells the usage
     */
    Mono<Void> write(
            Generation generation, ChunkWriterFactory writer, boolean usage, ServerHttpResponse response) {
        return Mono.defer(() -> stream.writeFrames(frames(generation, writer, usage), response));
    }

    /** Makes the writer of one response. */
    interface ChunkWriterFactory {

        /** @param created seconds since 1970 */
        ChunkWriter of(Started started, long created);
    }

    private Flux<String> frames(Generation generation, ChunkWriterFactory factory, boolean usage) {
        SettledText text = new SettledText();
        AtomicReference<ChunkWriter> writer = new AtomicReference<>();
        return events(generation)
                // The thread that brings an event has a model to run: it shall not write JSON for every reader.
                .publishOn(Schedulers.parallel(), 1)
                .concatMapIterable(event -> {
                    if (event instanceof Started started) {
                        writer.set(factory.of(started, Instant.now().getEpochSecond()));
                    }
                    return frames(event, text.append(event), writer.get(), usage);
                }, 1)
                .onErrorResume(error -> {
                    log.error("Generation {} could not be written", generation.id(), error);
                    return Mono.just(errorFrame("The answer could not be written to its end; the server's log says why."));
                });
    }

    private List<String> frames(GenerationEvent event, String more, ChunkWriter writer, boolean usage) {
        List<String> frames = new ArrayList<>();
        if (event instanceof Failed failed) {
            return List.of(errorFrame(failed.message()));
        }
        if (event instanceof Started) {
            writer.begun().ifPresent(chunk -> frames.add(frame(chunk)));
        }
        if (writer.tellsPasses() && event instanceof Pass pass) {
            frames.add(frame(writer.passed(pass)));
        }
        if (!writer.tellsPasses() && !more.isEmpty()) {
            frames.add(frame(writer.text(more)));
        }
        if (event instanceof Completed completed) {
            frames.add(frame(writer.ended(completed)));
            writer.closed().ifPresent(chunk -> frames.add(frame(chunk)));
            if (usage) {
                frames.add(frame(writer.usage(completed)));
            }
            frames.add(DONE);
        }
        return frames;
    }

    private String frame(Object data) {
        return "data: " + json.write(data) + "\n\n";
    }

    private String errorFrame(String message) {
        return frame(OpenAiError.of(ApiProblem.of(ApiProblem.Kind.INTERNAL_ERROR, message).document()));
    }

    private static Flux<GenerationEvent> events(Generation generation) {
        return generation.events(-1).doFinally(signal -> {
            // Nobody can come back for it. What is over takes no notice.
            if (signal == SignalType.CANCEL) {
                generation.cancel();
            }
        });
    }
}
