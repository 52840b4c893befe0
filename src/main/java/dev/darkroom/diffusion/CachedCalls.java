package dev.darkroom.diffusion;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Asks the model in the way that the cache mode wants, and counts how often. */
final class CachedCalls {

    private final DenoisingSession session;
    private final Canvas canvas;
    private final DecodingOptions options;
    private int forwards;
    /** Block-causal: how many positions the session keeps the keys and values of. */
    private int extended;
    /** Whether the session has not seen the canvas yet, as it is since the last change from outside. */
    private boolean unseen = true;

    CachedCalls(DenoisingSession session, Canvas canvas, DecodingOptions options) {
        this.session = session;
        this.canvas = canvas;
        this.options = options;
    }

    /** Runs of the model so far. */
    int forwards() {
        return forwards;
    }

    /** What the session keeps is of no use any more: the canvas was changed from outside. */
    void forget() {
        extended = 0;
        unseen = true;
    }

    /** Whether the pass that comes runs the whole canvas. */
    boolean seeWholeCanvas(BlockCursor cursor) {
        return options.cache() == CacheMode.NONE
                || (options.cache() != CacheMode.BLOCK_CAUSAL && (cursor.step() == 0 || unseen));
    }

    /**
     * Asks about some positions. A block's first run over the whole canvas also asks for all later positions, to show what
     * they may become.
     */
    Proposals ask(int[] positions, BlockCursor cursor) {
        Proposals proposals;
        if (seeWholeCanvas(cursor)) {
            boolean showLater = cursor.step() == 0 || unseen;
            int[] rows = showLater ? union(positions, canvas.maskedIn(canvas.answer())) : positions;
            proposals = session.refresh(cursor.window(), rows);
        } else {
            if (options.cache() == CacheMode.BLOCK_CAUSAL) {
                extendTo(cursor);
            }
            proposals = session.refine(positions);
        }
        forwards++;
        unseen = false;
        return proposals;
    }

    /** Asks about positions anywhere on the canvas, and leaves nothing in the cache. */
    Proposals askAnywhere(int[] positions) {
        Proposals proposals = session.refresh(new Span(0, canvas.length()), positions);
        forwards++;
        return proposals;
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
