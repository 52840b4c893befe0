package dev.darkroom.diffusion;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A canvas being decoded, one refinement pass at a call. Between two passes it uses nothing but memory, so that many runs
 * can take turns. One thread at a time, but for {@link #interrupt} and {@link #finish}, which any thread may call. Close it
 * to free the model's caches.
 */
public final class DecodingRun implements AutoCloseable {

    private static final QuotaPlan NO_PLAN = QuotaPlan.fixed(new int[0]);

    private final DenoisingSession session;
    private final Canvas canvas;
    private final DecodingOptions options;
    private final Clock clock;
    private final @Nullable Instant deadline;
    private TentativeTokens tentative;

    private volatile boolean finishRequested;
    private @Nullable Ending ending;
    private int number;
    private int forwards;
    private int blockNumber = -1;
    private int step;
    private int extended;
    private Span block;
    private QuotaPlan plan = NO_PLAN;

    DecodingRun(DenoisingSession session, Canvas canvas, DecodingOptions options, Clock clock) {
        this.session = session;
        this.canvas = canvas;
        this.options = options;
        this.clock = clock;
        this.deadline = options.timeLimit() == null ? null : clock.instant().plus(options.timeLimit());
        this.tentative = new TentativeTokens(canvas.length());
        this.block = new Span(canvas.promptLength(), canvas.promptLength());
        enterNextBlock();
    }

    /** Whether there is nothing left to do. */
    public boolean isOver() {
        return ending != null;
    }

    /**
     * Why the run is over.
     *
     * @throws IllegalStateException while it is not
     */
    public Ending ending() {
        if (ending == null) {
            throw new IllegalStateException("the run is not over");
        }
        return ending;
    }

    /** The canvas as it stands. */
    public Canvas canvas() {
        return canvas;
    }

    /** Runs of the model so far; a guided one, which takes two sequences, counts once. */
    public int forwards() {
        return forwards;
    }

    /** Positions that went through the model so far, over all runs of it. */
    public long tokensComputed() {
        return session.tokensComputed();
    }

    /**
     * Runs one pass.
     *
     * @throws NoSuchElementException if the run is over
     * @throws DenoisingInterruptedException after {@link #interrupt}
     */
    public RefinementPass advance() {
        if (ending != null) {
            throw new NoSuchElementException("the run is over: " + ending);
        }
        boolean late = deadline != null && !clock.instant().isBefore(deadline);
        if (late || finishRequested) {
            return settleAll(late ? Ending.DEADLINE : Ending.FINISH_REQUESTED);
        }
        boolean wholeCanvas = options.cache() == CacheMode.NONE
                || (step == 0 && options.cache() != CacheMode.BLOCK_CAUSAL);
        int[] open = canvas.maskedIn(options.candidateRule().span(block, wholeCanvas));
        Predictions predictions = wholeCanvas ? refresh(open) : refine(open);
        Predictions candidates = predictions.only(open);
        PassContext context = new PassContext(step, quota(), canvas.maskedCount(block));
        int[] committed = commit(candidates, options.policy().select(candidates, context));
        RefinementPass pass = describe(predictions, candidates, context, committed);
        if (!plan.isOver()) {
            plan.passed(committed.length);
        }
        number++;
        step++;
        decideWhatComesNext();
        return pass;
    }

    /**
     * Changes the canvas between two passes. The next pass runs the whole canvas again, in the first block that has an open
     * position; if there is none, the run is over.
     *
     * @param change of the canvas; if it throws, nothing has happened
     * @throws IllegalStateException if the run is over
     */
    public void steer(Consumer<Canvas> change) {
        if (ending != null) {
            throw new IllegalStateException("the run is over: " + ending);
        }
        change.accept(canvas);
        tentative = new TentativeTokens(canvas.length());
        extended = 0;
        blockNumber = -1;
        block = new Span(canvas.promptLength(), canvas.promptLength());
        fillAfterEnd();
        enterNextBlock();
        if (ending != null && endToken() >= 0) {
            ending = Ending.END_OF_SEQUENCE;
        }
    }

    /** Commits the best proposals in the next pass, whatever is open then. */
    public void finish() {
        finishRequested = true;
    }

    /** Gives up: a pass that is running ends soon, with an exception. */
    public void interrupt() {
        session.interrupt();
    }

    @Override
    public void close() {
        session.close();
    }

    /** Runs the whole canvas; a block's first pass also asks for all later positions, to show what they may become. */
    private Predictions refresh(int[] open) {
        int[] asked = step == 0 ? union(open, canvas.maskedIn(canvas.answer())) : open;
        return predict(session.refresh(window(), asked));
    }

    /** The positions that the later passes of the block run. */
    private Span window() {
        int[] open = canvas.maskedIn(block);
        if (options.cache() != CacheMode.DUAL || options.windowMargin() < 0 || open.length == 0) {
            return options.cache().window(block, canvas.length());
        }
        int start = Math.max(block.start(), open[0] - options.windowMargin());
        int end = Math.min(block.end(), open[open.length - 1] + 1 + options.windowMargin());
        return new Span(start, end);
    }

    private Predictions refine(int[] open) {
        if (options.cache() == CacheMode.BLOCK_CAUSAL) {
            extendToBlock();
        }
        return predict(session.refine(open));
    }

    /**
     * Appends the blocks that were finished since, at first those of the prompt; as one run of the model, in parts. The
     * prompt ends with a whole block, so if one is shorter it is the first.
     */
    private void extendToBlock() {
        if (extended == block.start()) {
            if (step == 0) {
                // Nothing comes before: the session still has to hear which window it is to run.
                session.extend(new Span(0, 0), block);
            }
            return;
        }
        while (extended < block.start()) {
            int rest = (block.start() - extended) % options.blockLength();
            int end = extended + (rest == 0 ? options.blockLength() : rest);
            Span next = end == block.start() ? block : new Span(end, end);
            session.extend(new Span(extended, end), next);
            extended = end;
        }
        forwards++;
    }

    private Predictions predict(Proposals proposals) {
        forwards++;
        Predictions predictions =
                options.sampling().choose(proposals, canvas.maskToken(), options.doubtedTokens(), number);
        tentative.remember(predictions);
        return predictions;
    }

    /** A schedule that has run out while the block is not full, which steering can bring about, leaves all to one pass. */
    private int quota() {
        if (options.schedule() == null) {
            return 0;
        }
        return plan.isOver() ? canvas.length() : plan.quota();
    }

    private int[] commit(Predictions candidates, int[] selected) {
        int[] committed = new int[selected.length];
        for (int i = 0; i < selected.length; i++) {
            committed[i] = candidates.positions()[selected[i]];
            canvas.commit(committed[i], candidates.tokens()[selected[i]]);
        }
        Arrays.sort(committed);
        fillAfterEnd();
        return committed;
    }

    private void fillAfterEnd() {
        if (options.endRule() == EndRule.AFTER_BLOCK) {
            return;
        }
        int end = -1;
        for (int position = canvas.promptLength(); position < canvas.length(); position++) {
            if (end < 0 && isEndToken(position)) {
                end = position;
            } else if (end >= 0 && canvas.isMasked(position)) {
                canvas.commit(position, canvas.token(end));
            } else if (options.endRule() == EndRule.WITHIN_BLANK && canvas.isPinned(position)) {
                end = -1;
            }
        }
    }

    /** Position of the first end token that the model committed, or -1. */
    private int endToken() {
        if (options.endTokens().isEmpty()) {
            return -1;
        }
        return IntStream.range(canvas.promptLength(), canvas.length())
                .filter(this::isEndToken)
                .findFirst()
                .orElse(-1);
    }

    /** Whether the model committed an end token there: a given text may hold some. */
    private boolean isEndToken(int position) {
        return options.endTokens().contains(canvas.token(position)) && !canvas.isPinned(position);
    }

    private void decideWhatComesNext() {
        Span settled = settled();
        boolean blockIsDone = blockIsDone();
        int end = endToken();
        boolean endIsReached = switch (options.endRule()) {
            case WHEN_SETTLED -> end < settled.end();
            case AFTER_BLOCK -> blockIsDone;
            case WITHIN_BLANK -> settled.end() == canvas.length();
        };
        if (end >= 0 && endIsReached) {
            ending = Ending.END_OF_SEQUENCE;
        } else if (options.stopCondition().reached(canvas, settled)) {
            ending = Ending.STOP_STRING;
        } else if (blockIsDone) {
            enterNextBlock();
        }
    }

    /** The leftmost part of the answer that has no open position. */
    private Span settled() {
        int end = canvas.promptLength();
        while (end < canvas.length() && !canvas.isMasked(end)) {
            end++;
        }
        return new Span(canvas.promptLength(), end);
    }

    private boolean blockIsDone() {
        boolean full = canvas.maskedCount(block) == 0;
        return switch (options.completion()) {
            case BLOCK_FULL -> full;
            case BLOCK_FULL_AFTER_CACHED_PASS -> full && (step > 1 || options.cache() == CacheMode.NONE);
            case SCHEDULE_OVER -> plan.isOver();
            case BLOCK_FULL_OR_SCHEDULE_OVER -> full || plan.isOver();
        };
    }

    private void enterNextBlock() {
        boolean nothingToDo;
        do {
            if (block.end() == canvas.length()) {
                ending = Ending.LENGTH;
                return;
            }
            int end = (int) Math.min(canvas.length(), (long) block.end() + options.blockLength());
            block = new Span(block.end(), end);
            blockNumber++;
            step = 0;
            int masked = canvas.maskedCount(block);
            plan = options.schedule() == null ? NO_PLAN : options.schedule().plan(masked, options.passes());
            nothingToDo = options.completion() == Completion.SCHEDULE_OVER ? plan.isOver() : masked == 0;
        } while (nothingToDo);
    }

    /**
     * Commits the best proposal of every open position; asks the model only where it was never asked. Where later blocks
     * cannot be seen yet, they stay open, and the answer ends with its block.
     */
    private RefinementPass settleAll(Ending reason) {
        boolean blockOnly = options.cache() == CacheMode.BLOCK_CAUSAL;
        int[] open = canvas.maskedIn(blockOnly ? block : new Span(0, canvas.length()));
        if (!tentative.coversAll(open)) {
            if (blockOnly) {
                refine(open);
            } else {
                predict(session.refresh(new Span(0, canvas.length()), open));
            }
        }
        Predictions candidates = tentative.at(open);
        int[] committed = commit(candidates, IntStream.range(0, open.length).toArray());
        RefinementPass pass =
                describe(candidates, candidates, new PassContext(step, open.length, open.length), committed);
        number++;
        if (endToken() >= 0 && options.endRule() != EndRule.WITHIN_BLANK) {
            ending = Ending.END_OF_SEQUENCE;
        } else {
            ending = options.stopCondition().reached(canvas, settled()) ? Ending.STOP_STRING : reason;
        }
        return pass;
    }

    private RefinementPass describe(
            Predictions predictions, Predictions candidates, PassContext context, int[] committed) {
        return new RefinementPass(
                number,
                blockNumber,
                step,
                block,
                context.quota(),
                predictions,
                candidates,
                options.policy().confidence(context).ofAll(candidates),
                committed,
                canvas.tokens(),
                forwards);
    }

    private static int[] union(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).sorted().distinct().toArray();
    }
}
