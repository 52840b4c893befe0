package dev.darkroom.web;

import dev.darkroom.chat.ChatGenerations;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.RuntimeStatus;
import dev.darkroom.model.ChatMessage;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ChatController {

    private final ChatGenerations generations;
    private final RuntimeStatus runtime;
    private final ApiJson json;
    private final EventStream stream;

    ChatController(ChatGenerations generations, RuntimeStatus runtime, ApiJson json, EventStream stream) {
        this.generations = generations;
        this.runtime = runtime;
        this.json = json;
        this.stream = stream;
    }

    @PostMapping(
            path = "/api/chat",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> chat(ServerHttpRequest request, ServerHttpResponse response) {
        return RequestBodies.read(request)
                .map(body -> json.read(body, ChatRequest.class))
                .flatMap(chat -> {
                    List<ChatMessage> conversation = chat.conversation();
                    GenerationOptions options = DecodingFields.checked(chat.options());
                    if (!runtime.ready()) {
                        return Mono.error(ApiProblem.of(
                                ApiProblem.Kind.NOT_READY, "The model is still loading; try again in a moment."));
                    }
                    return generations.start(conversation, chat.model(), options);
                })
                .flatMap(generation -> stream.write(generation, EventStream.FROM_THE_START, response));
    }
}
