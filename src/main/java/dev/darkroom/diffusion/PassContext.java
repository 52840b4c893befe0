package dev.darkroom.diffusion;

/**
 * Where a pass stands in its block.
 *
 * @param step number of the pass within its block, from 0
 * @param quota positions that the schedule commits in this pass; 0 where there is no schedule
 * @param masked open positions of the block before the pass
 */
public record PassContext(int step, int quota, int masked) {}
