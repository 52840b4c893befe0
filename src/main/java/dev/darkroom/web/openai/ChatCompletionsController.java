package dev.darkroom.web.openai;

import dev.darkroom.chat.ChatGenerations;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.web.ApiJson;
import dev.darkroom.web.Readiness;
import dev.darkroom.web.RequestBodies;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers chats. */
@RestController
class ChatCompletionsController {

    private final ChatGenerations generations;
    private final Readiness readiness;
    private final ApiJson json;
    private final Answers answers;
    private final JsonResponse response;

    ChatCompletionsController(
            ChatGenerations generations, Readiness readiness, ApiJson json, Answers answers, JsonResponse response) {
        this.generations = generations;
        this.readiness = readiness;
        this.json = json;
        this.answers = answers;
        this.response = response;
    }

    @PostMapping(path = "/v1/chat/completions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<Void> complete(ServerHttpRequest request, ServerHttpResponse target) {
        return RequestBodies.read(request)
                .map(body -> json.read(body, ChatCompletionBody.class))
                .flatMap(chat -> answer(chat, target));
    }

    private Mono<Void> answer(ChatCompletionBody chat, ServerHttpResponse target) {
        chat.checkOthers();
        List<ChatMessage> conversation = chat.conversation();
        DecodingRequest decoding = chat.decoding();
        boolean usage = chat.wantsUsage();
        boolean diffusing = chat.isDiffusing();
        Tools tools = chat.offered();
        Answers.ChunkWriterFactory chunks =
                diffusing ? DiffusingChunks::new : tools.isEmpty() ? ChatChunks::new : ToolChunks::new;
        readiness.require();
        return generations
                .start(conversation, tools.definitions(), chat.model(), decoding.options())
                .onErrorMap(InvalidRequestException.class, decoding::translated)
                .flatMap(generation -> chat.isStreamed()
                        ? answers.write(generation, chunks, usage, target)
                        : answers.whole(generation)
                                .map(answer -> tools.isEmpty()
                                        ? ChatCompletion.of(answer.started(), answer.created(), answer.completed())
                                        : ChatCompletion.withTools(answer.started(), answer.created(), answer.completed()))
                                .flatMap(completion -> response.write(completion, target)));
    }
}
