package dev.darkroom.generation;

import java.time.Duration;

/**
 * Is told what becomes of one generation: that it was refused, and nothing more; or its first turn, its passes and its end,
 * in this order, by the thread that runs the models. As quick as {@link GenerationListener} has to be.
 */
public interface GenerationWatcher {

    /** Takes no note of anything. */
    GenerationWatcher NONE = new GenerationWatcher() {};

    /** It was refused, as too many are running and waiting. */
    default void refused() {}

    /**
     * It has got its first turn.
     *
     * @param waited since it was asked for
     */
    default void began(Duration waited) {}

    /** A pass is over, and its frame is about to be told. */
    default void passed(PassReport pass) {}

    /** A change from outside has taken effect. */
    default void steered(SteeringCommand command) {}

    /**
     * It is over.
     *
     * @param last a {@link GenerationEvent.Completed} or {@link GenerationEvent.Failed}
     * @param abandoned whether it was cancelled because nobody came back to read it
     */
    default void ended(GenerationEvent last, boolean abandoned) {}

    /**
     * What a pass cost and brought.
     *
     * @param number of the pass, from 1
     * @param duration of the pass
     * @param forwards runs of the model in it; 0 where what was proposed before was enough
     * @param tokensComputed positions that went through the model
     * @param cache what use it made of keys and values that were kept
     * @param committed positions of the answer that it settled; negative if it opened more than that
     * @param settledText whether text of the answer stands from its beginning
     */
    record PassReport(
            int number,
            Duration duration,
            int forwards,
            long tokensComputed,
            CacheUse cache,
            int committed,
            boolean settledText) {}

    /** What use a pass makes of keys and values that were kept. */
    enum CacheUse {
        /** The generation keeps none. */
        OFF,
        /** The model ran the whole canvas, to keep them anew. */
        MISS,
        /** The model ran a part of the canvas, against what was kept of the rest. */
        HIT
    }
}
