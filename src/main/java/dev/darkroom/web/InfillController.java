package dev.darkroom.web;

import dev.darkroom.chat.InfillGenerations;
import dev.darkroom.generation.GenerationOptions;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Fills the blanks of a text. */
@RestController
class InfillController {

    private final InfillGenerations generations;
    private final Readiness readiness;
    private final ApiJson json;
    private final EventStream stream;

    InfillController(InfillGenerations generations, Readiness readiness, ApiJson json, EventStream stream) {
        this.generations = generations;
        this.readiness = readiness;
        this.json = json;
        this.stream = stream;
    }

    @PostMapping(
            path = "/api/infill",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> infill(ServerHttpRequest request, ServerHttpResponse response) {
        return RequestBodies.read(request)
                .map(body -> json.read(body, InfillBody.class))
                .flatMap(infill -> {
                    String text = infill.requiredText();
                    GenerationOptions options = DecodingFields.checked(infill.options());
                    readiness.require();
                    return generations.fill(text, infill.model(), options);
                })
                .flatMap(generation -> stream.write(generation, EventStream.FROM_THE_START, response));
    }
}
