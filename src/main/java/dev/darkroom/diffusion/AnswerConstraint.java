package dev.darkroom.diffusion;

import java.util.function.IntFunction;

/**
 * What an answer must be, as a whole: whatever is committed on the way, its open positions can be filled so that it is.
 * Immutable and safe for use by many threads at once.
 */
public interface AnswerConstraint {

    /** Whether the open positions of a canvas's answer can be filled so that the answer is what it must be. */
    boolean admits(Canvas canvas);

    /**
     * The most probable way to fill the open positions.
     *
     * @param canvas one that is {@linkplain #admits admitted}
     * @param scores of an open position of the answer, by its absolute number
     * @throws IllegalArgumentException if the canvas is not admitted
     */
    Filling fill(Canvas canvas, IntFunction<TokenScores> scores);

    /**
     * How well tokens suit a position.
     *
     * @param tokens those that are known, the most probable first
     * @param scores of these tokens, as log-probabilities: those of several positions add up
     * @param floor score of every other token
     */
    record TokenScores(int[] tokens, double[] scores, double floor) {
        /** Nothing is known: every token suits as well. */
        public static final TokenScores UNKNOWN = new TokenScores(new int[0], new double[0], 0);
    }

    /** A canvas with a token for each open position of its answer. One thread at a time. */
    interface Filling {

        /** The token at a position of the answer; the one that stands there if it is not open. */
        int token(int position);

        /** Whether an open position can hold a token while the rest can still be filled. */
        boolean admits(int position, int token);

        /** Whether an open position can hold nothing but its token, or but some end token. */
        boolean isForced(int position);

        /** Whether, with everything before it as it is filled, nothing but end tokens may stand at a position. */
        boolean endsAt(int position);

        /** Puts another token at a position of the answer, if with all other tokens as they are it is still right. */
        boolean replace(int position, int token);
    }
}
