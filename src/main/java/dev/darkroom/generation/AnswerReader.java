package dev.darkroom.generation;

import dev.darkroom.diffusion.StopCondition;

/** Reads the text of an answer from its tokens, and knows where it ends. */
interface AnswerReader extends StopCondition {

    /**
     * The text of each position of the answer; joined in order it is valid Unicode.
     *
     * @param tokens of the answer, settled or tentative; negative where there is no guess
     * @param open which of them are not settled
     * @param pinned which of them are fixed
     * @return a text a position, empty where nothing is shown
     */
    String[] texts(int[] tokens, boolean[] open, boolean[] pinned);

    /**
     * Tokens that were generated for the reader; nothing after an end.
     *
     * @param texts of positions from the start of the answer, all of them settled
     * @param pinned which of them are fixed
     */
    int generated(String[] texts, boolean[] pinned);
}
