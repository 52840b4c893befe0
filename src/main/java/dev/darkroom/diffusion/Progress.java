package dev.darkroom.diffusion;

import java.util.ArrayList;
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
     * @param later the canvas before each of the passes since then that kept something of the block; not to be changed
     */
    public record Seen(int pass, int[] tokens, int end, List<int[]> later) {
        public Seen {
            later = later == null ? List.of() : List.copyOf(later);
        }

        /** And once more, before a pass that keeps something of the block. */
        Seen keptAt(int[] tokens) {
            List<int[]> all = new ArrayList<>(later);
            all.add(tokens);
            return new Seen(pass, this.tokens, end, all);
        }
    }
}
