package dev.darkroom.diffusion;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Second thoughts about committed tokens: in each pass the model is also asked about them, now that more of what surrounds
 * them is known. A position is revised at most once, so that every run ends.
 *
 * @param kind what happens to a token that is doubted
 * @param threshold {@link Kind#REMASK}: a token less probable than this is doubted; {@link Kind#EDIT}: so is one that
 *     another token is by this much more probable than
 * @param wholeBlock whether all of a block's committed tokens may be revised, or only those of the overlap
 * @param overlap positions before a block that may be revised, and filled again, while it is decoded
 */
public record Revision(Kind kind, double threshold, boolean wholeBlock, int overlap) {

    /** Committed is committed. */
    public static final Revision NONE = new Revision(Kind.REMASK, 0, false, 0);

    /** What happens to a token that is doubted. */
    public enum Kind {
        /** Its position is opened again (the idea of ReMDM, arXiv 2503.00307). */
        REMASK,
        /** The better token takes its place at once (the idea of LLaDA 2.1's token editing). */
        EDIT
    }

    public Revision {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a revision threshold of " + threshold);
        }
        if (overlap < 0) {
            throw new IllegalArgumentException("an overlap of " + overlap + " positions");
        }
    }

    /** Whether nothing is ever revised. */
    boolean isNone() {
        return !wholeBlock && overlap == 0;
    }

    /** The committed positions to ask about, besides the open ones. */
    int[] askedIn(Span reach, Span block, Canvas canvas, BitSet revisedBefore) {
        if (isNone()) {
            return new int[0];
        }
        IntPredicate inScope = position -> wholeBlock || !block.contains(position);
        return IntStream.range(reach.start(), reach.end())
                .filter(inScope)
                .filter(position -> !canvas.isMasked(position)
                        && !canvas.isPinned(position)
                        && !revisedBefore.get(position))
                .toArray();
    }

    /**
     * Revises the canvas by what the model now says of committed tokens.
     *
     * @param asked as {@link #askedIn} returned them
     * @param revisedBefore takes up the positions that are revised now
     * @param edits asked whether another token may take the place of a committed one
     * @return the revised positions, ascending
     */
    int[] apply(Proposals proposals, int[] asked, Canvas canvas, BitSet revisedBefore, Edits edits) {
        return IntStream.of(asked)
                .filter(position -> revises(proposals, position, canvas, edits))
                .peek(revisedBefore::set)
                .toArray();
    }

    /** Says whether a token may take the place of a committed one; if so, it does. */
    @FunctionalInterface
    interface Edits {
        /** Any token may. */
        Edits ALL = (position, token) -> true;

        boolean allow(int position, int token);
    }

    private boolean revises(Proposals proposals, int position, Canvas canvas, Edits edits) {
        int row = proposals.rowOf(position);
        int best = proposals.token(row, 0);
        double own = proposals.probabilityOf(row, canvas.token(position));
        if (kind == Kind.REMASK) {
            if (own < threshold) {
                canvas.remask(position);
                return true;
            }
            return false;
        }
        boolean clearlyBetter = best != canvas.token(position)
                && best != canvas.maskToken()
                && proposals.probability(row, 0) - own >= threshold
                && edits.allow(position, best);
        if (clearlyBetter) {
            canvas.remask(position);
            canvas.commit(position, best);
        }
        return clearlyBetter;
    }
}
