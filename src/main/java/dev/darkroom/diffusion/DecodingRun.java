package dev.darkroom.diffusion;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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

    private final DenoisingSession session;
    private final Canvas canvas;
    private final DecodingOptions options;
    private final Clock clock;
    private final @Nullable Instant deadline;
    private final CachedCalls calls;
    private final BlockCursor cursor;
    private final AnswerEnd end;
    private final @Nullable ConstrainedChoice constrained;
    private final BitSet revisedBefore = new BitSet();
    /** What the model has to see once more before it can go on where another run stood. */
    private Progress.@Nullable Seen unrestored;
    private TentativeTokens tentative = new TentativeTokens(0);
    private @Nullable Proposals proposals;
    private volatile boolean finishRequested;
    private boolean ranOutOfTime;
    private @Nullable Ending ending;
    private int number;

    DecodingRun(DenoisingSession session, Canvas canvas, DecodingOptions options, Clock clock, Progress progress) {
        this.session = session;
        this.canvas = canvas;
        this.options = options;
        this.clock = clock;
        this.deadline = options.timeLimit() == null ? null : clock.instant().plus(options.timeLimit());
        this.end = new AnswerEnd(canvas, options);
        this.calls = new CachedCalls(session, canvas, options, new Lookahead(canvas, options, end));
        this.cursor = new BlockCursor(canvas, options);
        this.constrained =
                options.constraint() == null ? null : new ConstrainedChoice(options.constraint(), canvas, options);
        this.number = progress.passes();
        enterFirstBlock();
        if (ending == null) {
            cursor.goOnFrom(progress);
            if (progress.passes() > 0 && progress.blockStart() == cursor.block().start()) {
                calls.goOn();
            }
            progress.revised().forEach(revisedBefore::set);
            boolean restores = cursor.step() > 0 && options.cache().approximates() && constrained == null;
            unrestored = restores ? progress.seen() : null;
        }
    }

    /** How far the run has come; of use to another one on a copy of the canvas as it stands now. */
    public Progress progress() {
        return cursor.progress(
                number,
                cursor.step() > 0 ? calls.seen() : null,
                revisedBefore.stream().boxed().toList());
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

    /** Whether the time limit settled what was open, be it that the answer had come to its end with that. */
    public boolean ranOutOfTime() {
        return ranOutOfTime;
    }

    /** The canvas as it stands. */
    public Canvas canvas() {
        return canvas;
    }

    /** What the model proposed when it was asked last; null before that. */
    public @Nullable Proposals proposals() {
        return proposals;
    }

    /** Runs of the model so far; a guided one, which takes two sequences, counts once. */
    public int forwards() {
        return calls.forwards();
    }

    /** Whether the last pass ran against keys and values that were kept, not over all that it sees. */
    public boolean wasCached() {
        return calls.wasCached();
    }

    /** Positions that went through the model so far, over all runs of it. */
    public long tokensComputed() {
        return session.tokensComputed();
    }

    /**
     * Runs one pass: asks the model about the open positions, lets the policy choose among its proposals, and commits those.
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
            ranOutOfTime = late;
            return settleAll(late ? Ending.DEADLINE : Ending.FINISH_REQUESTED);
        }
        Predictions seenBefore = restore();
        Span candidateSpan = options.candidateRule().span(cursor.reach(), calls.seeWholeCanvas(cursor));
        int[] open = canvas.maskedIn(candidateSpan);
        int unseenFrom = calls.end(cursor);
        int[] doubtful = IntStream.of(options.revision().askedIn(cursor.reach(), cursor.block(), canvas, revisedBefore))
                .filter(position -> position < unseenFrom)
                .toArray();
        PassContext context = cursor.context();
        Proposals proposals = calls.ask(CachedCalls.union(open, doubtful), cursor, number);
        this.proposals = proposals;
        Predictions predictions = choose(proposals);
        Predictions candidates = predictions.only(open);
        // Before anything is committed: what is asked about is what stood there during the pass.
        int[] revised = options.revision().apply(
                proposals, doubtful, canvas, revisedBefore, constrained == null ? Revision.Edits.ALL : constrained::replace);
        int[] committed = commit(candidates, options.policy().select(candidates, context));
        Predictions shown = withoutKept(predictions, doubtful, revised).and(seenBefore);
        RefinementPass pass = describe(shown, candidates, context, committed, revised);
        number++;
        cursor.passed(committed.length);
        decideWhatComesNext();
        return pass;
    }

    /**
     * Changes the canvas between two passes. The next pass runs the whole canvas again, in the first block that has an open
     * position; if there is none, the run is over.
     *
     * @param change of the canvas; if it throws, nothing has happened
     * @throws IllegalStateException if the run is over
     * @throws IllegalArgumentException if the answer could no longer become what its constraint wants; nothing has happened
     */
    public void steer(Consumer<Canvas> change) {
        if (ending != null) {
            throw new IllegalStateException("the run is over: " + ending);
        }
        if (constrained != null) {
            constrained.requireAdmitted(change);
        }
        change.accept(canvas);
        enterFirstBlock();
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

    /**
     * Has the model keep what it kept for the run that this one goes on from. Returns what it proposed then for positions
     * that are still open.
     */
    private Predictions restore() {
        if (unrestored == null) {
            return Predictions.NONE;
        }
        Progress.Seen seen = unrestored;
        unrestored = null;
        Proposals proposals = calls.seeAgain(seen, cursor);
        Predictions predictions =
                options.sampling().choose(proposals, canvas.maskToken(), options.doubtedTokens(), seen.pass());
        tentative.remember(predictions);
        return predictions.only(IntStream.of(predictions.positions()).filter(canvas::isMasked).toArray());
    }

    /** Begins, or begins anew, with a canvas of which some may be settled: in the first block that has an open position. */
    private void enterFirstBlock() {
        tentative = new TentativeTokens(canvas.length());
        revisedBefore.clear();
        unrestored = null;
        calls.forget();
        if (constrained != null) {
            constrained.forget();
        }
        end.fill();
        if (!cursor.enterFirst()) {
            ending = end.ofFullCanvas(whenFull());
        }
    }

    private Predictions choose(Proposals proposals) {
        Predictions free = options.sampling().choose(proposals, canvas.maskToken(), options.doubtedTokens(), number);
        Predictions predictions = constrained == null ? free : constrained.choose(free, proposals, number);
        tentative.remember(predictions);
        return predictions;
    }

    private int[] commit(Predictions candidates, int[] selected) {
        int[] committed = new int[selected.length];
        for (int i = 0; i < selected.length; i++) {
            committed[i] = candidates.positions()[selected[i]];
            canvas.commit(committed[i], candidates.tokens()[selected[i]]);
        }
        Arrays.sort(committed);
        if (constrained != null) {
            constrained.closeIfComplete();
        }
        end.fill();
        return committed;
    }

    private Ending whenFull() {
        return constrained == null ? Ending.LENGTH : Ending.COMPLETE;
    }

    private void decideWhatComesNext() {
        boolean blockIsDone = cursor.isDone();
        ending = end.reached(blockIsDone);
        if (ending == null && blockIsDone && !cursor.enterNext()) {
            ending = whenFull();
        }
    }

    /**
     * Commits the best proposal of every open position; asks the model only where it was never asked. Where later blocks
     * cannot be seen yet, they stay open, and the answer ends with its block; a constrained one is completed unseen.
     */
    private RefinementPass settleAll(Ending reason) {
        boolean blockOnly = options.cache() == CacheMode.BLOCK_CAUSAL;
        int[] seen = canvas.maskedIn(blockOnly ? cursor.block() : new Span(0, canvas.length()));
        if (!tentative.coversAll(seen)) {
            choose(blockOnly ? calls.ask(seen, cursor, number) : calls.askAnywhere(seen));
        }
        Predictions candidates = constrained == null ? tentative.at(seen) : constrained.settle();
        int[] open = candidates.positions();
        int[] committed = commit(candidates, IntStream.range(0, open.length).toArray());
        PassContext context = new PassContext(cursor.step(), open.length, open.length);
        RefinementPass pass = describe(candidates, candidates, context, committed, new int[0]);
        number++;
        ending = end.ofFullCanvas(reason);
        return pass;
    }

    /** What a pass shows: not what the model would have put in the place of tokens that stay. */
    private static Predictions withoutKept(Predictions predictions, int[] doubtful, int[] revised) {
        return doubtful.length == 0
                ? predictions
                : predictions.only(IntStream.of(predictions.positions())
                        .filter(position -> Arrays.binarySearch(doubtful, position) < 0
                                || Arrays.binarySearch(revised, position) >= 0)
                        .toArray());
    }

    private RefinementPass describe(
            Predictions predictions, Predictions candidates, PassContext context, int[] committed, int[] revised) {
        return new RefinementPass(
                number,
                cursor.number(),
                cursor.step(),
                cursor.block(),
                context.quota(),
                predictions,
                candidates,
                options.policy().confidence(context).ofAll(candidates),
                committed,
                revised,
                canvas.tokens(),
                calls.forwards());
    }
}
