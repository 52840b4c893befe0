package dev.darkroom.diffusion;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
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
    private TentativeTokens tentative = new TentativeTokens(0);

    private volatile boolean finishRequested;
    private @Nullable Ending ending;
    private int number;
    private int forwards;
    private int blockNumber = -1;
    private int step;
    private int extended;
    private Span block = new Span(0, 0);
    private final BitSet revisedBefore = new BitSet();
    private int[] revised = new int[0];
    private QuotaPlan plan = NO_PLAN;
    private int planned;
    /** Whether the session has not seen the canvas yet, as it is since the last change from outside. */
    private boolean unseen = true;

    /**
     * How far a run has come, from which another one can go on.
     *
     * @param passes run so far
     * @param blockStart first position of the block under way
     * @param step passes run so far in that block
     * @param planned open positions of that block when it was begun
     */
    public record Progress(int passes, int blockStart, int step, int planned) {
        /** Nothing has been done yet. */
        public static final Progress NONE = new Progress(0, 0, 0, 0);

        /** The same number of passes, but no block under way. */
        public Progress betweenBlocks() {
            return new Progress(passes, 0, 0, 0);
        }
    }

    DecodingRun(DenoisingSession session, Canvas canvas, DecodingOptions options, Clock clock, Progress progress) {
        this.session = session;
        this.canvas = canvas;
        this.options = options;
        this.clock = clock;
        this.deadline = options.timeLimit() == null ? null : clock.instant().plus(options.timeLimit());
        enterFirstBlock();
        goOnFrom(progress);
    }

    private void goOnFrom(Progress progress) {
        number = progress.passes();
        if (ending == null && progress.step() > 0 && progress.blockStart() == block.start()) {
            step = progress.step();
            enterPlan(progress.planned());
            for (int passed = 0; passed < step && !plan.isOver(); passed++) {
                plan.passed(plan.quota());
            }
        }
    }

    /** How far the run has come; of use to another one on a copy of the canvas as it stands now. */
    public Progress progress() {
        return new Progress(number, block.start(), step, planned);
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
                || ((step == 0 || unseen) && options.cache() != CacheMode.BLOCK_CAUSAL);
        int[] open = canvas.maskedIn(options.candidateRule().span(reach(), wholeCanvas));
        int[] doubtful = options.revision().askedIn(reach(), block, canvas, revisedBefore);
        int[] asked = union(open, doubtful);
        Proposals proposals = wholeCanvas ? refresh(asked) : refine(asked);
        Predictions predictions = choose(proposals);
        Predictions candidates = predictions.only(open);
        PassContext context = new PassContext(step, quota(), canvas.maskedCount(reach()));
        // Before anything is committed: what is asked about is what stood there during the pass.
        revised = options.revision().apply(proposals, doubtful, canvas, revisedBefore);
        int[] committed = commit(candidates, options.policy().select(candidates, context));
        RefinementPass pass = describe(withoutKept(predictions, doubtful), candidates, context, committed);
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
        enterFirstBlock();
    }

    /** Begins, or begins anew, with a canvas of which some may be settled: in the first block that has an open position. */
    private void enterFirstBlock() {
        tentative = new TentativeTokens(canvas.length());
        extended = 0;
        revisedBefore.clear();
        revised = new int[0];
        unseen = true;
        blockNumber = -1;
        block = new Span(canvas.promptLength(), canvas.promptLength());
        fillAfterEnd();
        enterNextBlock();
        if (ending != null) {
            ending = endingOf(ending);
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
    private Proposals refresh(int[] asked) {
        int[] rows = step == 0 || unseen ? union(asked, canvas.maskedIn(canvas.answer())) : asked;
        Proposals proposals = session.refresh(window(), rows);
        forwards++;
        return proposals;
    }

    /** The positions that are decided while the block is: its own, and those before it that may still be revised. */
    private Span reach() {
        int start = Math.max(canvas.promptLength(), block.start() - options.revision().overlap());
        return new Span(Math.min(start, block.start()), block.end());
    }

    /** The positions that the later passes of the block run. */
    private Span window() {
        int[] open = canvas.maskedIn(reach());
        if (options.cache() != CacheMode.DUAL || options.windowMargin() < 0 || open.length == 0) {
            return options.cache().window(reach(), canvas.length());
        }
        int start = Math.max(reach().start(), open[0] - options.windowMargin());
        int end = Math.min(block.end(), open[open.length - 1] + 1 + options.windowMargin());
        return new Span(start, end);
    }

    private Proposals refine(int[] asked) {
        if (options.cache() == CacheMode.BLOCK_CAUSAL) {
            extendToBlock();
        }
        Proposals proposals = session.refine(asked);
        forwards++;
        return proposals;
    }

    /**
     * Appends the blocks that were finished since, at first those of the prompt; as one run of the model, in parts. The
     * prompt ends with a whole block, so if one is shorter it is the first.
     */
    private void extendToBlock() {
        if (extended == block.start()) {
            if (step == 0 || unseen) {
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

    /** What a pass shows: not what the model would have put in the place of tokens that stay. */
    private Predictions withoutKept(Predictions predictions, int[] doubtful) {
        return doubtful.length == 0
                ? predictions
                : predictions.only(IntStream.of(predictions.positions())
                        .filter(position -> Arrays.binarySearch(doubtful, position) < 0
                                || Arrays.binarySearch(revised, position) >= 0)
                        .toArray());
    }

    private Predictions choose(Proposals proposals) {
        unseen = false;
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
        boolean full = canvas.maskedCount(reach()) == 0;
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
            int masked = canvas.maskedCount(reach());
            enterPlan(masked);
            nothingToDo = options.completion() == Completion.SCHEDULE_OVER ? plan.isOver() : masked == 0;
        } while (nothingToDo);
    }

    private void enterPlan(int masked) {
        planned = masked;
        plan = options.schedule() == null ? NO_PLAN : options.schedule().plan(masked, options.passes());
    }

    /**
     * Commits the best proposal of every open position; asks the model only where it was never asked. Where later blocks
     * cannot be seen yet, they stay open, and the answer ends with its block.
     */
    private RefinementPass settleAll(Ending reason) {
        boolean blockOnly = options.cache() == CacheMode.BLOCK_CAUSAL;
        int[] open = canvas.maskedIn(blockOnly ? block : new Span(0, canvas.length()));
        revised = new int[0];
        if (!tentative.coversAll(open)) {
            if (blockOnly) {
                choose(refine(open));
            } else {
                choose(session.refresh(new Span(0, canvas.length()), open));
                forwards++;
            }
        }
        Predictions candidates = tentative.at(open);
        int[] committed = commit(candidates, IntStream.range(0, open.length).toArray());
        RefinementPass pass =
                describe(candidates, candidates, new PassContext(step, open.length, open.length), committed);
        number++;
        ending = endingOf(reason);
        return pass;
    }

    /** Why a full canvas is over: for what stands in it, or else for the reason given. */
    private Ending endingOf(Ending otherwise) {
        boolean endsAll = options.endRule() != EndRule.WITHIN_BLANK || otherwise == Ending.LENGTH;
        if (endToken() >= 0 && endsAll) {
            return Ending.END_OF_SEQUENCE;
        }
        return options.stopCondition().reached(canvas, settled()) ? Ending.STOP_STRING : otherwise;
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
                revised,
                canvas.tokens(),
                forwards);
    }

    private static int[] union(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).sorted().distinct().toArray();
    }
}
