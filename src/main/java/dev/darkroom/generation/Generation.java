package dev.darkroom.generation;

import java.util.concurrent.CompletionStage;
import reactor.core.publisher.Flux;

/** A generation that runs, waits for its turn, or is over. Safe for use by any thread. */
public interface Generation {

    /** Short random name, unique within the server. */
    String id();

    /**
     * The events after the given one, then those to come; completes after the last. Any number of readers may read, each
     * at its own pace: a reader gets events as it asks for them and never makes the model wait. A reader that falls far
     * behind a running generation gets several passes merged into one.
     *
     * @param afterSequence number of the last event that the reader has; -1 for none
     */
    Flux<GenerationEvent> events(long afterSequence);

    /** How the generation stands. */
    GenerationSnapshot snapshot();

    /** Its place among those that wait, 1 being the next; 0 if it does not wait for a place. */
    int queuePosition();

    /**
     * Changes the answer between two passes.
     *
     * @return when it takes effect; or, and then nothing has changed,
     *     {@link InvalidRequestException} if the command does not fit the answer, {@link GenerationOverException} if it is
     *     over
     */
    CompletionStage<SteeringEffect> steer(SteeringCommand command);

    /**
     * What the model proposed for a position when it was asked about it last, the most probable first.
     *
     * @param position of the answer
     * @return the alternatives; none if the model was never asked about the position
     * @throws InvalidRequestException if the position lies outside of the answer
     */
    Alternatives alternatives(int position);

    /**
     * How the generation ended, once it has: whoever has read the last event finds it told. To wait for it is not to read: it
     * keeps nothing running. What is chained to it must not block.
     */
    CompletionStage<GenerationEnd> ended();

    /** Ends the generation now, also inside a pass; its last event is a completion with the reason {@code cancelled}. */
    void cancel();
}
