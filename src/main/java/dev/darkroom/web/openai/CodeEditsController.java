package dev.darkroom.web.openai;

import dev.darkroom.chat.CodeGenerations;
import dev.darkroom.chat.CodeTask;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.web.ApiJson;
import dev.darkroom.web.Readiness;
import dev.darkroom.web.RequestBodies;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Edits code as Mercury's calls do: one message with marked sections, answered by a chat's message. */
@RestController
class CodeEditsController {

    private final CodeGenerations code;
    private final Readiness readiness;
    private final ApiJson json;
    private final Answers answers;
    private final JsonResponse response;

    CodeEditsController(
            CodeGenerations code, Readiness readiness, ApiJson json, Answers answers, JsonResponse response) {
        this.code = code;
        this.readiness = readiness;
        this.json = json;
        this.answers = answers;
        this.response = response;
    }

    @PostMapping(path = "/v1/apply/completions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<Void> apply(ServerHttpRequest request, ServerHttpResponse target) {
        return edit(MercuryMessage::apply, request, target);
    }

    @PostMapping(path = "/v1/edit/completions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<Void> edit(ServerHttpRequest request, ServerHttpResponse target) {
        return edit(MercuryMessage::edit, request, target);
    }

    private Mono<Void> edit(
            Function<MercuryMessage, CodeTask> task, ServerHttpRequest request, ServerHttpResponse target) {
        return RequestBodies.read(request)
                .map(body -> json.read(body, ChatCompletionBody.class))
                .flatMap(body -> answer(body, task, target));
    }

    private Mono<Void> answer(ChatCompletionBody body, Function<MercuryMessage, CodeTask> task, ServerHttpResponse target) {
        CodeTask asked = task.apply(new MercuryMessage(body.onlyMessage()));
        DecodingRequest decoding = body.decoding();
        boolean usage = body.wantsUsage();
        readiness.require();
        return code.start(asked, body.model(), decoding.options())
                .onErrorMap(InvalidRequestException.class, CodeEditsController::translated)
                .onErrorMap(InvalidRequestException.class, decoding::translated)
                .flatMap(generation -> body.isStreamed()
                        ? answers.write(generation, ChatChunks::new, usage, target)
                        : answers.whole(generation)
                                .map(answer -> ChatCompletion.of(answer.started(), answer.created(), answer.completed()))
                                .flatMap(completion -> response.write(completion, target)));
    }

    /** What the native API calls code and instruction came in the message. */
    private static InvalidRequestException translated(InvalidRequestException error) {
        boolean ofMessage = error.field().equals("code") || error.field().equals("instruction");
        return ofMessage
                ? new InvalidRequestException("messages[0].content", String.valueOf(error.getMessage()))
                : error;
    }
}
