package dev.darkroom.chat;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationEnd;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationSnapshot;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The answer of one conversation that is not stored yet, from the request on. Safe for use by any thread. */
final class OpenAnswer {

    private final CompletableFuture<Void> settled = new CompletableFuture<>();
    private volatile @Nullable Generation generation;
    private volatile boolean dismissed;

    void begin(Generation started) {
        generation = started;
    }

    /** The generation, once the question is stored. */
    @Nullable
    Generation generation() {
        return generation;
    }

    /** Whether it is over, and only has to be stored. */
    boolean isOver() {
        Generation begun = generation;
        return begun != null && begun.ended().toCompletableFuture().isDone();
    }

    /** Whether it waits for a reader who has gone. */
    boolean isUnattended() {
        Generation begun = generation;
        return begun != null && begun.snapshot().state() == GenerationSnapshot.State.UNATTENDED;
    }

    /** Ends it without anybody having asked for that. */
    void dismiss() {
        dismissed = true;
        cancel();
    }

    void cancel() {
        Generation begun = generation;
        if (begun != null) {
            begun.cancel();
        }
    }

    AnswerState state(GenerationEnd end) {
        if (end.finishReason() == null) {
            return AnswerState.FAILED;
        }
        if (end.finishReason() != FinishReason.CANCELLED) {
            return AnswerState.COMPLETE;
        }
        return end.abandoned() || dismissed ? AnswerState.INTERRUPTED : AnswerState.CANCELLED;
    }

    /** Nothing more is to come: the answer is stored, or will never be. */
    void settle() {
        settled.complete(null);
    }

    /** Completes when nothing more is to come. */
    Mono<Void> settled() {
        return Mono.fromFuture(settled, true);
    }
}
