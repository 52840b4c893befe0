package dev.darkroom.diffusion;

/**
 * Which keys and values the first pass of a block leaves for the others (Fast-dLLM, arXiv 2505.22618). The approximation of
 * the last two: what lies outside the window does not see the tokens committed meanwhile.
 */
public enum CacheMode {
    /** None: every pass runs the whole canvas. */
    NONE,
    /** Those before the block: later passes run from the block to the end of the canvas. */
    PREFIX,
    /** Those before and after the block: later passes run the block alone. */
    DUAL;

    /** The positions that the later passes of a block run. */
    Span window(Span block, int canvasLength) {
        return switch (this) {
            case NONE -> new Span(0, canvasLength);
            case PREFIX -> new Span(block.start(), canvasLength);
            case DUAL -> block;
        };
    }
}
