package dev.darkroom.chat;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationEnd;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Lets kept answers follow their edits. Safe for use by any thread. */
final class AnswerEdits {

    private static final Logger log = LoggerFactory.getLogger(AnswerEdits.class);
    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final StoreThreads<ConversationStore> threads;
    /** On their way into the store, by conversation. */
    private final Map<String, CompletableFuture<Void>> storing = new ConcurrentHashMap<>();

    AnswerEdits(StoreThreads<ConversationStore> threads) {
        this.threads = threads;
    }

    /** Puts what a generation ends with in the place of an answer; nothing where it breaks, or settles nothing. */
    void follow(String conversation, String replaced, Generation by) {
        by.ended().thenAccept(end -> {
            if (end.finishReason() != null && !end.text().isBlank()) {
                store(conversation, replaced, by.id(), end);
            }
        });
    }

    private void store(String conversation, String replaced, String generationId, GenerationEnd end) {
        AnswerState state = end.finishReason() == FinishReason.CANCELLED ? AnswerState.CANCELLED : AnswerState.COMPLETE;
        CompletableFuture<Void> stored = new CompletableFuture<>();
        storing.put(conversation, stored);
        threads.submit(store -> {
                    store.replaceAnswer(conversation, replaced, end.text(), state, generationId);
                    return true;
                })
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        log.error("The edit by generation {} is lost to its conversation", generationId, failure);
                    }
                    storing.remove(conversation, stored);
                    stored.complete(null);
                });
    }

    /** Completes when the edits that are over are stored: whoever has seen one end expects to find it. */
    Mono<Void> stored(String conversation) {
        return Mono.defer(() -> Mono.fromFuture(storing.getOrDefault(conversation, DONE), true));
    }
}
