package dev.darkroom.diffusion;

/** When a block is done. */
public enum Completion {
    /** As soon as no position of it is open. */
    BLOCK_FULL,
    /**
     * As soon as no position of it is open, asked only after a pass against the cache: a block that its first pass fills
     * costs one more (Fast-dLLM's cached samplers of June 2025).
     */
    BLOCK_FULL_AFTER_CACHED_PASS,
    /** When the schedule has run out, full or not (LLaDA's published sampler). */
    SCHEDULE_OVER,
    /** As soon as no position of it is open, or the schedule has run out (dLLM's sampler with a dual cache). */
    BLOCK_FULL_OR_SCHEDULE_OVER
}
