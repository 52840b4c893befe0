package dev.darkroom.diffusion;

import dev.darkroom.diffusion.Progress.Seen;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Asks the model in the way that the cache mode wants, and counts how often. */
final class CachedCalls {

    private static final int FEWEST_KEPT = 4;
    /**
     * Delayed: what stands this close to an open position is not kept yet. A token's keys and values say what it saw around it; kept beside
     * an open position they go on saying that something is missing there when it no longer is. Rows that predict an open position, where
     * predictions stand a row before it, are among these.
     */
    private static final int NEAR = 4;

    private final DenoisingSession session;
    private final Canvas canvas;
    private final DecodingOptions options;
    private final Lookahead lookahead;
    private int forwards;
    /** Block-causal: how many positions the session keeps the keys and values of. */
    private int extended;
    /** Whether the session has not seen the canvas yet, as it is since the last change from outside. */
    private boolean unseen = true;
    /** Whether the next look is at all of the canvas that is open, so that the whole answer is there to be shown. */
    private boolean looksAtAll = true;
    private @Nullable Seen seen;
    private boolean cached;
    /** Where the last look ended. */
    private int lookedUntil = Integer.MAX_VALUE;
    /** What the session was told to run again when it looked last. */
    private Span window = new Span(0, 0);
    /** Delayed: the positions of the window that the session has kept since. */
    private final BitSet keptOfWindow = new BitSet();

    CachedCalls(DenoisingSession session, Canvas canvas, DecodingOptions options, Lookahead lookahead) {
        this.session = session;
        this.canvas = canvas;
        this.options = options;
        this.lookahead = lookahead;
    }

    /** Runs of the model so far. */
    int forwards() {
        return forwards;
    }

    /** Whether the last call ran a window against keys and values that were kept. */
    boolean wasCached() {
        return cached;
    }

    /** What the session keeps is of no use any more: the canvas was changed from outside. */
    void forget() {
        extended = 0;
        unseen = true;
        looksAtAll = true;
        seen = null;
    }

    /** Another run has looked at all of the canvas before. */
    void goOn() {
        looksAtAll = false;
    }

    /** What the session keeps keys and values of; null where that is nothing, or no more than what is settled. */
    @Nullable Seen seen() {
        return seen;
    }

    /**
     * Shows the session the canvas as another one saw it, so that it keeps what that one kept, and leaves the canvas as it is.
     *
     * @return what is proposed for all positions of the answer that were open
     */
    Proposals seeAgain(Seen before, BlockCursor cursor) {
        int[] now = canvas.tokens();
        try {
            put(before.tokens());
            int end = before.end() == 0 ? canvas.length() : before.end();
            Proposals proposals = look(cursor, end, openBefore(end));
            unseen = false;
            for (int[] later : before.later()) {
                put(later);
                refine(new int[0], cursor);
            }
            seen = before;
            return proposals;
        } finally {
            put(now);
        }
    }

    private void put(int[] tokens) {
        for (int position = 0; position < tokens.length; position++) {
            if (canvas.token(position) != tokens[position]) {
                canvas.remask(position);
                if (tokens[position] != canvas.maskToken()) {
                    canvas.commit(position, tokens[position]);
                }
            }
        }
    }

    /** Whether the pass that comes runs the whole canvas. */
    boolean seeWholeCanvas(BlockCursor cursor) {
        return options.cache() == CacheMode.NONE
                || (options.cache() != CacheMode.BLOCK_CAUSAL && (cursor.step() == 0 || unseen));
    }

    /** The pass that comes sees no position from there on. */
    int end(BlockCursor cursor) {
        if (!seeWholeCanvas(cursor)) {
            return options.cache() == CacheMode.DELAYED
                    ? Math.min(lookedUntil, lookahead.seenWith(cursor.block()))
                    : lookedUntil;
        }
        int seen = lookahead.seenWith(cursor.block());
        boolean openBehind = canvas.maskedCount(new Span(seen, canvas.length())) > 0;
        return looksAtAll && openBehind ? canvas.length() : seen;
    }

    /**
     * Asks about some positions. A block's first run also asks for all later positions that it sees, to show what they may
     * become.
     *
     * @param pass number of the pass
     */
    Proposals ask(int[] positions, BlockCursor cursor, int pass) {
        Proposals proposals;
        if (seeWholeCanvas(cursor)) {
            boolean showLater = cursor.step() == 0 || unseen;
            int end = end(cursor);
            int[] rows = showLater ? union(positions, openBefore(end)) : positions;
            proposals = look(cursor, end, rows);
            cached = false;
            // What a look at all of the canvas leaves in a cache is not what the later ones would.
            unseen = looksAtAll && options.cache().approximates() && lookahead.seenWith(cursor.block()) < end;
            seen = options.cache().approximates() && !unseen ? new Seen(pass, canvas.tokens(), end, List.of()) : null;
            looksAtAll = false;
        } else {
            if (options.cache() == CacheMode.BLOCK_CAUSAL) {
                extendTo(cursor);
            }
            proposals = refine(positions, cursor);
            cached = true;
            unseen = false;
        }
        return proposals;
    }

    private Proposals look(BlockCursor cursor, int end, int[] rows) {
        window = cursor.window(end);
        keptOfWindow.clear();
        session.lookUntil(end);
        Proposals proposals = session.refresh(window, rows);
        forwards++;
        lookedUntil = end;
        return proposals;
    }

    private Proposals refine(int[] positions, BlockCursor cursor) {
        int[] kept = {};
        if (options.cache() == CacheMode.DELAYED) {
            int end = end(cursor);
            session.lookUntil(end);
            kept = toKeep(end);
            if (kept.length > 0 && seen != null) {
                seen = seen.keptAt(canvas.tokens());
            }
        }
        Proposals proposals = session.refine(positions, kept);
        Arrays.stream(kept).forEach(keptOfWindow::set);
        forwards++;
        return proposals;
    }

    /**
     * What the next pass keeps of the window: all that is committed and will stay, with nothing open close by. Where
     * that is little, it waits, since each time all caches are copied.
     */
    private int[] toKeep(int end) {
        int[] settled = options.revision().isNone()
                ? IntStream.range(window.start(), Math.min(window.end(), end))
                        .filter(position -> !canvas.isMasked(position) && !keptOfWindow.get(position))
                        .filter(position -> !isNearOpen(position))
                        .toArray()
                : new int[0];
        return settled.length < FEWEST_KEPT ? new int[0] : settled;
    }

    /** Whether something close to a position is still open. */
    private boolean isNearOpen(int position) {
        Span around = new Span(Math.max(0, position - NEAR), Math.min(canvas.length(), position + NEAR + 1));
        return canvas.maskedCount(around) > 0;
    }

    /** Asks about positions anywhere on the canvas, and leaves nothing in the cache. */
    Proposals askAnywhere(int[] positions) {
        session.lookUntil(canvas.length());
        Proposals proposals = session.refresh(new Span(0, canvas.length()), positions);
        forwards++;
        cached = false;
        return proposals;
    }

    private int[] openBefore(int end) {
        Span answer = canvas.answer();
        return canvas.maskedIn(new Span(answer.start(), Math.max(answer.start(), Math.min(answer.end(), end))));
    }

    /**
     * Appends the blocks that were finished since, at first those of the prompt; as one run of the model, in parts. The
     * prompt ends with a whole block, so if one is shorter it is the first.
     */
    private void extendTo(BlockCursor cursor) {
        Span block = cursor.block();
        if (extended == block.start()) {
            if (cursor.step() == 0 || unseen) {
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

    static int[] union(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).sorted().distinct().toArray();
    }
}
