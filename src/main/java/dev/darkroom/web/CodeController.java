package dev.darkroom.web;

import dev.darkroom.chat.CodeGenerations;
import dev.darkroom.chat.CodeTask;
import dev.darkroom.generation.GenerationOptions;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writes, completes and rewrites code. */
@RestController
class CodeController {

    private final CodeGenerations generations;
    private final Readiness readiness;
    private final ApiJson json;
    private final EventStream stream;

    CodeController(CodeGenerations generations, Readiness readiness, ApiJson json, EventStream stream) {
        this.generations = generations;
        this.readiness = readiness;
        this.json = json;
        this.stream = stream;
    }

    @PostMapping(
            path = "/api/code",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> code(ServerHttpRequest request, ServerHttpResponse response) {
        return RequestBodies.read(request)
                .map(body -> json.read(body, CodeBody.class))
                .flatMap(code -> {
                    CodeTask task = code.task();
                    GenerationOptions options = DecodingFields.checked(code.options());
                    readiness.require();
                    return generations.start(task, code.model(), options);
                })
                .flatMap(generation -> stream.write(generation, EventStream.FROM_THE_START, response));
    }
}
