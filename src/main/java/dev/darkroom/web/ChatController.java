package dev.darkroom.web;

import dev.darkroom.chat.ChatGenerations;
import dev.darkroom.chat.ConversationTurn;
import dev.darkroom.chat.Conversations;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.RuntimeStatus;
import dev.darkroom.model.ChatMessage;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ChatController {

    private final ChatGenerations generations;
    private final Conversations conversations;
    private final RuntimeStatus runtime;
    private final ApiJson json;
    private final EventStream stream;

    ChatController(
            ChatGenerations generations,
            Conversations conversations,
            RuntimeStatus runtime,
            ApiJson json,
            EventStream stream) {
        this.generations = generations;
        this.conversations = conversations;
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
                .flatMap(chat -> chat.isKept() ? turn(chat, response) : answer(chat, response));
    }

    private Mono<Void> answer(ChatRequest chat, ServerHttpResponse response) {
        List<ChatMessage> conversation = chat.conversation();
        GenerationOptions options = DecodingFields.checked(chat.options());
        return ready(() -> generations.start(conversation, chat.model(), options))
                .flatMap(generation -> stream.write(generation, EventStream.FROM_THE_START, response));
    }

    /** A turn of a conversation that the server keeps. */
    private Mono<Void> turn(ChatRequest chat, ServerHttpResponse response) {
        String question = chat.question();
        GenerationOptions options = DecodingFields.checked(chat.options());
        return ready(() -> ask(chat, question, options))
                .flatMap(turn -> stream.write(turn, response));
    }

    private Mono<ConversationTurn> ask(ChatRequest chat, String question, GenerationOptions options) {
        String id = chat.conversationId();
        Integer place = chat.place();
        return id == null || place == null
                ? conversations.ask(id, question, chat.model(), options)
                : conversations.askAgain(id, place, question, chat.model(), options);
    }

    private <T> Mono<T> ready(Supplier<Mono<T>> start) {
        return runtime.ready()
                ? start.get()
                : Mono.error(ApiProblem.of(
                        ApiProblem.Kind.NOT_READY, "The model is still loading; try again in a moment."));
    }
}
