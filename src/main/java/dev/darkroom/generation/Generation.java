package dev.darkroom.generation;

import reactor.core.publisher.Flux;

/** A generation that runs, waits for its turn, or is over. Safe for use by any thread. */
public interface Generation {

    /** Short random name, unique within the server. */
    String id();

    /**
     * The events after the given one, then those to come; completes after the last. Any number of readers may read, each
     * at its own pace: a reader gets events as it asks for them and never makes the model wait.
     *
     * @param afterSequence number of the last event that the reader has; -1 for none
     */
    Flux<GenerationEvent> events(long afterSequence);

    /** Ends the generation now, also inside a pass; its last event is a completion with the reason {@code cancelled}. */
    void cancel();
}
