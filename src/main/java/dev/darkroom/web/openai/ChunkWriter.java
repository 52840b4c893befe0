package dev.darkroom.web.openai;

import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Pass;
import java.util.Optional;

/** The parts of one streamed response, as they are written in JSON. */
interface ChunkWriter {

    /** What comes before the first text. */
    Optional<Object> begun();

    /** A text to append. */
    Object text(String more);

    /** The end, with its reason. */
    Object ended(Completed completed);

    /** What it took. */
    Object usage(Completed completed);

    /** Whether every pass is told, in place of the text that is settled. */
    default boolean tellsPasses() {
        return false;
    }

    /** The answer as a pass left it, for one that {@linkplain #tellsPasses tells passes}. */
    default Object passed(Pass pass) {
        throw new UnsupportedOperationException();
    }

    /** What follows the end. */
    default Optional<Object> closed() {
        return Optional.empty();
    }
}
