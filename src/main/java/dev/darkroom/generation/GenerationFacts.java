package dev.darkroom.generation;

/**
 * What is known of a generation before it runs.
 *
 * @param id of the generation
 * @param model name of the model
 * @param blanks whether it fills the blanks of a text, rather than answering a prompt
 * @param origin where its canvas comes from
 * @param options in force
 * @param promptTokens length of the prompt
 * @param canvasLength prompt and answer together, in tokens
 */
public record GenerationFacts(
        String id,
        String model,
        boolean blanks,
        Origin origin,
        GenerationOptions options,
        int promptTokens,
        int canvasLength) {

    /** Where the canvas of a generation comes from. */
    public enum Origin {
        /** A request. */
        NEW,
        /** A finished answer that was edited. */
        CONTINUED,
        /** Another generation, as it stood after one of its passes. */
        FORKED,
        /** A recording that is run again. */
        REPEATED
    }
}
