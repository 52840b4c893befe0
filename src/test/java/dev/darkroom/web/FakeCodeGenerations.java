package dev.darkroom.web;

import dev.darkroom.chat.CodeGenerations;
import dev.darkroom.chat.CodeTask;
import dev.darkroom.chat.InfillGenerations;
import dev.darkroom.chat.TextGenerations;
import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.InvalidRequestException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Fills in what a test says, and remembers what it was asked. */
public final class FakeCodeGenerations implements InfillGenerations, CodeGenerations, TextGenerations {

    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile Function<Asked, Mono<Generation>> answers = request -> Mono.empty();

    /** @param request the text to fill, or the task */
    public record Asked(Object request, @Nullable String model, GenerationOptions options) {}

    @Override
    public Mono<Generation> fill(String text, @Nullable String model, GenerationOptions options) {
        return answer(new Asked(text, model, options));
    }

    @Override
    public Mono<Generation> start(CodeTask task, @Nullable String model, GenerationOptions options) {
        return answer(new Asked(task, model, options));
    }

    @Override
    public Mono<Generation> goOn(String prompt, @Nullable String model, GenerationOptions options) {
        return answer(new Asked(prompt, model, options));
    }

    private Mono<Generation> answer(Asked request) {
        asked.add(request);
        return answers.apply(request);
    }

    public void answerWith(Generation generation) {
        asked.clear();
        answers = request -> Mono.just(generation);
    }

    public void answer(Function<Asked, Mono<Generation>> answering) {
        asked.clear();
        answers = answering;
    }

    public void refuse(String field, String message) {
        asked.clear();
        answers = request -> Mono.error(new InvalidRequestException(field, message));
    }

    public List<Asked> asked() {
        return asked;
    }
}
