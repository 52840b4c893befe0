package dev.darkroom.generation;

import java.util.List;

/** The generations that run, and those that were over not long ago. Safe for use by any thread. */
public interface Generations {

    /**
     * A generation by its id.
     *
     * @throws UnknownGenerationException if there is none
     */
    Generation find(String id);

    /**
     * Edits the answer of a generation that is over, and runs on from there: only the edited parts and what stands close to
     * them are computed again, after one run over the whole canvas.
     *
     * @param edits positions as they are in the finished answer; no two may overlap
     * @param asked options that differ from those of the generation
     * @throws UnknownGenerationException if there is no such generation
     * @throws GenerationRunningException if it is not over
     * @throws InvalidRequestException if an edit or option is wrong
     * @throws TooManyGenerationsException beyond the limits
     */
    Generation continueFrom(String id, List<SteeringCommand> edits, GenerationOptions asked);

    /**
     * Starts again from the canvas of a generation as it stood after one of its passes.
     *
     * @param pass 0 for the beginning
     * @param asked options that differ from those of the generation
     * @throws UnknownGenerationException if there is no such generation
     * @throws InvalidRequestException if the pass or an option is wrong
     * @throws TooManyGenerationsException beyond the limits
     */
    Generation fork(String id, int pass, GenerationOptions asked);

    /**
     * All that it takes to see a generation again, and to repeat it.
     *
     * @throws UnknownGenerationException if there is no such generation
     * @throws GenerationRunningException if it is not over
     */
    Replay replay(String id);
}
