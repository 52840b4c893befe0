package dev.darkroom.web;

import dev.darkroom.chat.ChatGenerations;
import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.model.ChatMessage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Answers as a test says, and remembers what it was asked. */
public final class FakeChatGenerations implements ChatGenerations {

    private final List<Question> questions = new CopyOnWriteArrayList<>();
    private volatile Function<Question, Mono<Generation>> answers = question -> Mono.empty();

    @Override
    public Mono<Generation> start(List<ChatMessage> messages, @Nullable String model, GenerationOptions options) {
        Question question = new Question(messages, model, options);
        questions.add(question);
        return answers.apply(question);
    }

    public void answer(Function<Question, Mono<Generation>> answers) {
        this.answers = answers;
        questions.clear();
    }

    public void answerWith(Generation generation) {
        answer(question -> Mono.just(generation));
    }

    public List<Question> questions() {
        return questions;
    }

    public record Question(List<ChatMessage> messages, @Nullable String model, GenerationOptions options) {}
}
