package dev.darkroom.diffusion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The block under way: where it lies, how far it is, and what its schedule says. */
final class BlockCursor {

    private static final QuotaPlan NO_PLAN = QuotaPlan.fixed(new int[0]);

    private final Canvas canvas;
    private final DecodingOptions options;
    private int number = -1;
    private int step;
    private Span block = new Span(0, 0);
    private QuotaPlan plan = NO_PLAN;
    private int planned;

    BlockCursor(Canvas canvas, DecodingOptions options) {
        this.canvas = canvas;
        this.options = options;
    }

    /** Number of the block, from 0. */
    int number() {
        return number;
    }

    /** Number of the pass that comes, within the block, from 0. */
    int step() {
        return step;
    }

    /** The positions of the block. */
    Span block() {
        return block;
    }

    /** The positions that are decided while the block is: its own, and those before it that may still be revised. */
    Span reach() {
        int start = Math.max(canvas.promptLength(), block.start() - options.revision().overlap());
        return new Span(Math.min(start, block.start()), block.end());
    }

    /**
     * The positions that the later passes of the block run.
     *
     * @param seen how many positions from the first on the block's first pass sees
     */
    Span window(int seen) {
        int[] open = canvas.maskedIn(reach());
        boolean runsBlocks = options.cache() == CacheMode.DUAL || options.cache() == CacheMode.DELAYED;
        // A revision asks about committed tokens anywhere in the block.
        if (!runsBlocks || options.windowMargin() < 0 || open.length == 0 || !options.revision().isNone()) {
            Span reach = reach();
            return options.cache().window(new Span(firstRow(reach.start()), Math.min(reach.end(), seen)), seen);
        }
        int start = Math.max(reach().start(), open[0] - options.windowMargin());
        int end = Math.min(Math.min(block.end(), seen), open[open.length - 1] + 1 + options.windowMargin());
        return new Span(firstRow(start), end);
    }

    /**
     * Where a position is predicted a row before it, the row of the window's first position is run as well. Fast-dLLM has no need of
     * it: its first pass commits the block's first token whatever else it does.
     */
    private int firstRow(int start) {
        boolean mayStayOpen = options.cache().approximates() && options.candidateRule() == CandidateRule.BLOCK;
        return mayStayOpen ? Math.max(0, start - options.readout().shift()) : start;
    }

    /** Goes to the first block with something to do; false if there is none. */
    boolean enterFirst() {
        number = -1;
        block = new Span(canvas.promptLength(), canvas.promptLength());
        return enterNext();
    }

    /** Goes to the next block with something to do; false if there is none. */
    boolean enterNext() {
        while (block.end() < canvas.length()) {
            int end = (int) Math.min(canvas.length(), (long) block.end() + options.blockLength());
            block = new Span(block.end(), end);
            number++;
            step = 0;
            int masked = canvas.maskedCount(reach());
            enterPlan(masked);
            if (options.completion() == Completion.SCHEDULE_OVER ? !plan.isOver() : masked > 0) {
                return true;
            }
        }
        return false;
    }

    private void enterPlan(int masked) {
        planned = masked;
        plan = options.schedule() == null ? NO_PLAN : options.schedule().plan(masked, options.passes());
    }

    /** Takes up a block where another run left it, if it is this one. */
    void goOnFrom(Progress progress) {
        if (progress.step() == 0 || progress.blockStart() != block.start()) {
            return;
        }
        step = progress.step();
        enterPlan(progress.planned());
        for (int passed = 0; passed < step && !plan.isOver(); passed++) {
            plan.passed(plan.quota());
        }
    }

    Progress progress(int passes, Progress.@Nullable Seen seen, List<Integer> revised) {
        return new Progress(passes, block.start(), step, planned, seen, revised);
    }

    /** Where the pass that comes stands. */
    PassContext context() {
        return new PassContext(step, quota(), canvas.maskedCount(reach()));
    }

    /** A schedule that has run out while the block is not full, which steering can bring about, leaves all to one pass. */
    private int quota() {
        if (options.schedule() == null) {
            return 0;
        }
        return plan.isOver() ? canvas.length() : plan.quota();
    }

    /** Notes that a pass is over. */
    void passed(int committed) {
        if (!plan.isOver()) {
            plan.passed(committed);
        }
        step++;
    }

    boolean isDone() {
        boolean full = canvas.maskedCount(reach()) == 0;
        return switch (options.completion()) {
            case BLOCK_FULL -> full;
            case BLOCK_FULL_AFTER_CACHED_PASS -> full && (step > 1 || options.cache() == CacheMode.NONE);
            case SCHEDULE_OVER -> plan.isOver();
            case BLOCK_FULL_OR_SCHEDULE_OVER -> full || plan.isOver();
        };
    }
}
