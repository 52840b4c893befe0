package dev.darkroom.diffusion;

/** Which open positions a pass may commit. */
public enum CandidateRule {
    /** Those of the block. */
    BLOCK,
    /**
     * In a pass over the whole canvas, all before the end of the block, open ones of the prompt included (LLaDA's and
     * Fast-dLLM's published code); in a pass over a window, those of the block.
     */
    UP_TO_BLOCK_END,
    /** In a pass over the whole canvas, the first of the block alone; then those of the block (Fast-dLLM's Dream sampler). */
    FIRST_OF_BLOCK_FIRST;

    Span span(Span block, boolean wholeCanvas) {
        if (!wholeCanvas) {
            return block;
        }
        return switch (this) {
            case BLOCK -> block;
            case UP_TO_BLOCK_END -> new Span(0, block.end());
            case FIRST_OF_BLOCK_FIRST -> new Span(block.start(), block.start() + 1);
        };
    }
}
