package dev.darkroom.diffusion;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A canvas being decoded, one refinement pass at a call. Between two passes it uses nothing but memory, so that many runs
 * can take turns. One thread at a time, but for {@link #interrupt} and {@link #finish}, which any thread may call. Close it
 * to free the model's caches.
 */
public final class DecodingRun implements AutoCloseable {

    private final DenoisingSession session;
    private final Canvas canvas;
    private final DecodingOptions options;
    private final Clock clock;
    private final @Nullable Instant deadline;
    private final TentativeTokens tentative;

    private volatile boolean finishRequested;
    private @Nullable Ending ending;
    private int number;
    private int forwards;
    private int blockNumber;
    private int step;
    private Span block;
    private int[] quotas = new int[0];

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

    /** Runs of the model so far. */
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
        boolean wholeCanvas = step == 0 || options.cache() == CacheMode.NONE;
        int[] open = canvas.maskedIn(options.candidateRule().span(block, wholeCanvas));
        Predictions predictions = wholeCanvas ? refresh(open) : predict(session.refine(open));
        Predictions candidates = predictions.only(open);
        PassContext context = new PassContext(step, quota(), canvas.maskedCount(block));
        int[] committed = commit(candidates, options.policy().select(candidates, context));
        RefinementPass pass = describe(predictions, candidates, context.quota(), committed);
        number++;
        step++;
        decideWhatComesNext();
        return pass;
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
        return predict(session.refresh(options.cache().window(block, canvas.length()), asked));
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
        return step < quotas.length ? quotas[step] : canvas.length();
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

    /** What stands after the end of the answer is dropped, so it need not be decoded; models are trained to see it filled. */
    private void fillAfterEnd() {
        int end = endToken();
        for (int position = end + 1; end >= 0 && position < canvas.length(); position++) {
            if (canvas.isMasked(position)) {
                canvas.commit(position, canvas.token(end));
            }
        }
    }

    /** Position of the first end token of the answer, or -1. */
    private int endToken() {
        if (options.endTokens().isEmpty()) {
            return -1;
        }
        return IntStream.range(canvas.promptLength(), canvas.length())
                .filter(position -> options.endTokens().contains(canvas.token(position)))
                .findFirst()
                .orElse(-1);
    }

    private void decideWhatComesNext() {
        int settled = canvas.promptLength();
        while (settled < canvas.length() && !canvas.isMasked(settled)) {
            settled++;
        }
        int end = endToken();
        if (end >= 0 && end < settled) {
            ending = Ending.END_OF_SEQUENCE;
        } else if (options.stopCondition().reached(canvas, new Span(canvas.promptLength(), settled))) {
            ending = Ending.STOP_STRING;
        } else if (blockIsDone()) {
            blockNumber++;
            enterNextBlock();
        }
    }

    private boolean blockIsDone() {
        boolean full = canvas.maskedCount(block) == 0;
        return switch (options.completion()) {
            case BLOCK_FULL -> full;
            case BLOCK_FULL_AFTER_CACHED_PASS -> full && (step > 1 || options.cache() == CacheMode.NONE);
            case SCHEDULE_OVER -> step >= quotas.length;
        };
    }

    private void enterNextBlock() {
        do {
            if (block.end() == canvas.length()) {
                ending = Ending.LENGTH;
                return;
            }
            int end = (int) Math.min(canvas.length(), (long) block.end() + options.blockLength());
            block = new Span(block.end(), end);
            int masked = canvas.maskedCount(block);
            quotas = options.schedule() == null ? new int[0] : options.schedule().quotas(masked, options.passes());
            step = 0;
        } while (blockNeedsNoPass());
    }

    private boolean blockNeedsNoPass() {
        return options.completion() == Completion.SCHEDULE_OVER
                ? quotas.length == 0
                : canvas.maskedCount(block) == 0;
    }

    /** Commits the best proposal of every open position; asks the model only where it was never asked. */
    private RefinementPass settleAll(Ending reason) {
        int[] open = canvas.maskedIn(new Span(0, canvas.length()));
        if (!tentative.coversAll(open)) {
            predict(session.refresh(new Span(0, canvas.length()), open));
        }
        Predictions candidates = tentative.at(open);
        int[] committed = commit(candidates, IntStream.range(0, open.length).toArray());
        RefinementPass pass = describe(candidates, candidates, open.length, committed);
        number++;
        ending = endToken() >= 0 ? Ending.END_OF_SEQUENCE : reason;
        return pass;
    }

    private RefinementPass describe(Predictions predictions, Predictions candidates, int quota, int[] committed) {
        return new RefinementPass(
                number,
                blockNumber,
                step,
                block,
                quota,
                predictions,
                candidates,
                options.policy().confidence().ofAll(candidates),
                committed,
                canvas.tokens(),
                forwards);
    }

    private static int[] union(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).sorted().distinct().toArray();
    }
}
