package dev.darkroom.web;

import dev.darkroom.chat.ChatGenerations;
import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.GenerationSnapshot;
import dev.darkroom.generation.Generations;
import dev.darkroom.generation.Replay;
import dev.darkroom.generation.SteeringCommand;
import dev.darkroom.generation.UnknownGenerationException;
import dev.darkroom.model.ChatMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Answers as a test says, and remembers what it was asked. */
public final class FakeChatGenerations implements ChatGenerations, Generations {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Question> questions = new CopyOnWriteArrayList<>();
    private final Map<String, Generation> started = new ConcurrentHashMap<>();
    private final List<Restart> restarts = new CopyOnWriteArrayList<>();
    private volatile int longest = Integer.MAX_VALUE;
    private volatile Function<Question, Mono<Generation>> answers = question -> Mono.empty();

    @Override
    public Mono<Generation> start(
            List<ChatMessage> messages, List<?> tools, @Nullable String model, GenerationOptions options) {
        Question question = new Question(messages, tools, model, options);
        questions.add(question);
        return answers.apply(question).doOnNext(generation -> started.put(generation.id(), generation));
    }

    /** Drops the oldest messages beyond the number that a test says. */
    @Override
    public Mono<Fitting> startFitting(List<ChatMessage> messages, @Nullable String model, GenerationOptions options) {
        int dropped = Math.max(0, messages.size() - longest);
        return start(messages.subList(dropped, messages.size()), model, options)
                .map(generation -> new Fitting(generation, dropped));
    }

    /** @param messages that a fitting prompt may have */
    public void dropBeyond(int messages) {
        longest = messages;
    }

    @Override
    public Generation find(String id) {
        Generation generation = started.get(id);
        if (generation == null) {
            throw new UnknownGenerationException(id);
        }
        return generation;
    }

    @Override
    public Generation continueFrom(String id, List<SteeringCommand> edits, GenerationOptions asked) {
        restarts.add(new Restart(id, edits, -1, asked));
        return find(id);
    }

    @Override
    public Generation fork(String id, int pass, GenerationOptions asked) {
        restarts.add(new Restart(id, List.of(), pass, asked));
        return find(id);
    }

    @Override
    public Replay replay(String id) {
        GenerationSnapshot snapshot = find(id).snapshot();
        Replay.Origin origin = new Replay.Origin(4, new int[0], false, -1, null);
        return new Replay(Replay.FORMAT, snapshot.model(), snapshot.options(), new int[] {7, 8, 0, 0}, 2, origin, List.of(), find(id).events(-1).collectList().block(PATIENCE));
    }

    /** What was asked to start again, in order. */
    public List<Restart> restarts() {
        return restarts;
    }

    /** @param pass of a fork; -1 for a continuation */
    public record Restart(String id, List<SteeringCommand> edits, int pass, GenerationOptions options) {}

    public void answer(Function<Question, Mono<Generation>> answers) {
        this.answers = answers;
        longest = Integer.MAX_VALUE;
        questions.clear();
        restarts.clear();
    }

    public void answerWith(Generation generation) {
        answer(question -> Mono.just(generation));
    }

    public List<Question> questions() {
        return questions;
    }

    public record Question(
            List<ChatMessage> messages, List<?> tools, @Nullable String model, GenerationOptions options) {}
}
