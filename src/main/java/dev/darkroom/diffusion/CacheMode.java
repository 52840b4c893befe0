package dev.darkroom.diffusion;

/**
 * Which keys and values the passes of a block share. {@link #PREFIX}, {@link #DUAL} and {@link #DELAYED} approximate: what
 * lies outside the window does not see the tokens committed since the block's first pass (Fast-dLLM, arXiv 2505.22618).
 */
public enum CacheMode {
    /** None: every pass runs the whole canvas. */
    NONE,
    /** Those before the block: later passes run from the block to the end of the canvas. */
    PREFIX,
    /** Those before and after the block: later passes run the block alone. */
    DUAL,
    /**
     * As {@link #DUAL}, and a committed token's own from the pass on in which nothing close to it is open any more: later
     * passes run what is open, what stands close to that, and what was committed just before. What follows the answer's end is
     * not run either (the delay is that of dKV-Cache, arXiv 2505.15781).
     */
    DELAYED,
    /**
     * Those of all finished blocks, each appended once and never computed again: exact for models whose positions see their
     * own block and the ones before (BD3LM, arXiv 2503.09573). Nothing ever runs the whole canvas.
     */
    BLOCK_CAUSAL;

    /** Whether what is kept is of the canvas as it was when a block was begun. */
    boolean approximates() {
        return this == PREFIX || this == DUAL || this == DELAYED;
    }

    /** The positions that the later passes of a block run. */
    Span window(Span block, int canvasLength) {
        return switch (this) {
            case NONE -> new Span(0, canvasLength);
            case PREFIX -> new Span(block.start(), canvasLength);
            case DUAL, DELAYED, BLOCK_CAUSAL -> block;
        };
    }
}
