package dev.darkroom.web.openai;

import dev.darkroom.generation.GenerationEvent.Completed;
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
}
