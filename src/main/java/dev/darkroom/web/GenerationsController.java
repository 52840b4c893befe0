package dev.darkroom.web;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.GenerationSnapshot;
import dev.darkroom.generation.Generations;
import dev.darkroom.generation.GenerationEvent.Usage;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What one can do with a generation that was started: look, listen, steer, end, and start again from it. */
@RestController
@RequestMapping("/api/generations/{id}")
class GenerationsController {

    private final Generations generations;
    private final ApiJson json;
    private final EventStream stream;
    private final EventFrames frames;

    GenerationsController(Generations generations, ApiJson json, EventStream stream, EventFrames frames) {
        this.generations = generations;
        this.json = json;
        this.stream = stream;
        this.frames = frames;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> look(@PathVariable String id) {
        return blocking(() -> json.write(GenerationState.of(generations.find(id).snapshot())));
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> listen(
            @PathVariable String id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            ServerHttpResponse response) {
        return Mono.fromCallable(() -> generations.find(id))
                .flatMap(generation -> stream.write(generation, sequence(id, lastEventId), response));
    }

    @GetMapping(path = "/replay", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> replay(@PathVariable String id) {
        return blocking(() -> json.write(ReplayFile.of(generations.replay(id), frames)));
    }

    @GetMapping(path = "/alternatives", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> alternatives(
            @PathVariable String id, @RequestParam(name = "position", required = false) @Nullable String position) {
        return blocking(() -> json.write(generations.find(id).alternatives(number(position))));
    }

    @PatchMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> steer(@PathVariable String id, ServerHttpRequest request) {
        return RequestBodies.read(request)
                .map(body -> json.read(body, SteeringRequest.class).command(""))
                .flatMap(command -> blocking(() -> generations.find(id).steer(command)))
                .flatMap(Mono::fromCompletionStage)
                .onErrorMap(CompletionException.class, Throwable::getCause)
                .map(json::write);
    }

    @PostMapping(
            path = "/continue",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> continueFrom(@PathVariable String id, ServerHttpRequest request, ServerHttpResponse response) {
        return RequestBodies.read(request)
                .map(body -> json.read(body, ContinueRequest.class))
                .flatMap(edit -> blocking(() ->
                        generations.continueFrom(id, edit.commands(), DecodingFields.checked(edit.options()))))
                .flatMap(generation -> stream.write(generation, EventStream.FROM_THE_START, response));
    }

    @PostMapping(
            path = "/fork",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> fork(@PathVariable String id, ServerHttpRequest request, ServerHttpResponse response) {
        return RequestBodies.read(request)
                .map(body -> json.read(body, ForkRequest.class))
                .flatMap(fork -> blocking(
                        () -> generations.fork(id, fork.passNumber(), DecodingFields.checked(fork.options()))))
                .flatMap(generation -> stream.write(generation, EventStream.FROM_THE_START, response));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> cancel(@PathVariable String id) {
        return Mono.fromRunnable(() -> generations.find(id).cancel());
    }

    /** Tokenizers compute for a while, and JSON now and then takes a lock: not on an event loop. */
    private static <T> Mono<T> blocking(Callable<T> call) {
        return Mono.fromCallable(call).subscribeOn(Schedulers.boundedElastic());
    }

    private static int number(@Nullable String position) {
        try {
            return Integer.parseInt(String.valueOf(position));
        } catch (NumberFormatException e) {
            throw ApiProblem.invalid(
                    "position",
                    position == null
                            ? "Give position, a position of the answer."
                            : "position is \"%s\"; it must be a position of the answer.".formatted(Names.shortened(position)));
        }
    }

    private static long sequence(String id, @Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return EventStream.FROM_THE_START;
        }
        String prefix = id + ":";
        try {
            if (lastEventId.startsWith(prefix)) {
                return Long.parseLong(lastEventId.substring(prefix.length()));
            }
        } catch (NumberFormatException e) {
            // Answered below, as any other id that is not one of this generation's.
        }
        throw ApiProblem.invalid(
                "Last-Event-ID",
                "Last-Event-ID is \"%s\"; an event of this generation has an id like %s12."
                        .formatted(Names.shortened(lastEventId), prefix));
    }

    private record GenerationState(
            String id,
            String model,
            String state,
            @Nullable Integer queuePosition,
            String text,
            int passes,
            int promptTokens,
            int canvasLength,
            GenerationOptions options,
            @Nullable String finishReason,
            @Nullable Usage usage) {
        static GenerationState of(GenerationSnapshot snapshot) {
            return new GenerationState(
                    snapshot.id(),
                    snapshot.model(),
                    snapshot.state().name().toLowerCase(Locale.ROOT),
                    snapshot.queuePosition(),
                    snapshot.text(),
                    snapshot.passes(),
                    snapshot.promptTokens(),
                    snapshot.canvasLength(),
                    snapshot.options(),
                    snapshot.finishReason() == null ? null : snapshot.finishReason().word(),
                    snapshot.usage());
        }
    }
}
