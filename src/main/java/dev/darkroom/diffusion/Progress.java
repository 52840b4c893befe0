package dev.darkroom.diffusion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come, from which another one can go on.
 *
 * @param passes run so far
 * @param blockStart first position of the block under way
 * @param step passes run so far in that block
 * @param planned open positions of that block when it was begun
 * @param seen what keys and values are kept of, or null where none are
 * @param revised positions that got second thoughts, and get no third, ascending
 */
public record Progress(
        int passes, int blockStart, int step, int planned, @Nullable Seen seen, List<Integer> revised) {
    /** Nothing has been done yet. */
    public static final Progress NONE = new Progress(0, 0, 0, 0, null, List.of());

    public Progress {
        revised = List.copyOf(revised);
    }

    /** The same number of passes, but no block under way. */
    public Progress betweenBlocks() {
        return new Progress(passes, 0, 0, 0, null, List.of());
    }

    /**
     * The canvas as the model saw it when it ran more than a block of it for the last time.
     *
     * @param pass number of that pass, from 0
     * @param tokens of the canvas before that pass; not to be changed
     * @param end of what was looked at; 0 stands for all of it
     */
    public record Seen(int pass, int[] tokens, int end) {}
}
