package dev.darkroom.diffusion;

/** When an end token takes effect. */
public enum EndRule {
    /**
     * As soon as everything before it is settled. What follows it is dropped anyway, so open positions after a committed end
     * token are filled with it at once: models are trained on such canvases, and no pass is spent on them.
     */
    WHEN_SETTLED,
    /** Once its block is done; nothing is filled in (dLLM's BD3LM sampler). */
    AFTER_BLOCK,
    /**
     * It ends the blank that it stands in, and no more: open positions after it, up to the next pinned one, are filled with
     * it, and the run goes on until no position is open.
     */
    WITHIN_BLANK
}
