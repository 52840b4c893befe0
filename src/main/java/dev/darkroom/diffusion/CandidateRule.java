package dev.darkroom.diffusion;

/** Which open positions a pass may commit. */
public enum CandidateRule {
    /** Those of the block. */
    BLOCK,
    /**
     * In a pass over the whole canvas, all before the end of the block, open ones of the prompt included (LLaDA's and
     * Fast-dLLM's published code); in a pass over a window, those of the block.
     */
    UP_TO_BLOCK_END;

    Span span(Span block, boolean wholeCanvas) {
        return this == UP_TO_BLOCK_END && wholeCanvas ? new Span(0, block.end()) : block;
    }
}
