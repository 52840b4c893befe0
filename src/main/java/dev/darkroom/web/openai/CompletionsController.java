package dev.darkroom.web.openai;

import dev.darkroom.chat.CodeGenerations;
import dev.darkroom.chat.CodeTask;
import dev.darkroom.chat.TextGenerations;
import dev.darkroom.generation.Generation;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.web.ApiJson;
import dev.darkroom.web.Readiness;
import dev.darkroom.web.RequestBodies;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Goes on where texts stop, and fills what is between two of them. */
@RestController
class CompletionsController {

    private final TextGenerations texts;
    private final CodeGenerations code;
    private final Readiness readiness;
    private final ApiJson json;
    private final Answers answers;
    private final JsonResponse response;

    CompletionsController(
            TextGenerations texts,
            CodeGenerations code,
            Readiness readiness,
            ApiJson json,
            Answers answers,
            JsonResponse response) {
        this.texts = texts;
        this.code = code;
        this.readiness = readiness;
        this.json = json;
        this.answers = answers;
        this.response = response;
    }

    @PostMapping(path = {"/v1/completions", "/v1/fim/completions"}, consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<Void> complete(ServerHttpRequest request, ServerHttpResponse target) {
        return RequestBodies.read(request)
                .map(body -> json.read(body, CompletionBody.class))
                .flatMap(body -> answer(body, target));
    }

    private Mono<Void> answer(CompletionBody body, ServerHttpResponse target) {
        body.checkOthers();
        String text = body.text();
        DecodingRequest decoding = body.decoding();
        boolean usage = body.wantsUsage();
        readiness.require();
        Mono<Generation> started = body.isGap()
                ? code.start(
                        new CodeTask.Fill(text, Objects.requireNonNull(body.suffix()), null), body.model(), decoding.options())
                : texts.goOn(text, body.model(), decoding.options());
        return started.onErrorMap(InvalidRequestException.class, decoding::translated)
                .flatMap(generation -> body.isStreamed()
                        ? answers.write(generation, TextChunks::new, usage, target)
                        : answers.whole(generation)
                                .map(TextCompletion::of)
                                .flatMap(completion -> response.write(completion, target)));
    }
}
