package dev.darkroom.diffusion;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The tokens of prompt and answer at their absolute positions, and how each position stands: <em>masked</em> (open),
 * <em>committed</em> (settled by the model; may be masked again) or <em>pinned</em> (fixed by the prompt or by the user;
 * never masked again). Not safe for use by several threads at once.
 */
public final class Canvas {

    private final int[] tokens;
    private final boolean[] pinned;
    private final int promptLength;
    private final int maskToken;

    private Canvas(int[] tokens, boolean[] pinned, int promptLength, int maskToken) {
        this.tokens = tokens;
        this.pinned = pinned;
        this.promptLength = promptLength;
        this.maskToken = maskToken;
    }

    /**
     * A prompt followed by an open answer.
     *
     * @param prompt token ids; a mask among them is an open position, everything else is pinned
     * @param answerLength masks to append, in tokens
     * @param maskToken id that stands for an open position
     */
    public static Canvas of(int[] prompt, int answerLength, int maskToken) {
        if (answerLength < 0) {
            throw new IllegalArgumentException("an answer of " + answerLength + " tokens");
        }
        int[] tokens = Arrays.copyOf(prompt, prompt.length + answerLength);
        Arrays.fill(tokens, prompt.length, tokens.length, maskToken);
        boolean[] pinned = new boolean[tokens.length];
        for (int position = 0; position < prompt.length; position++) {
            pinned[position] = prompt[position] != maskToken;
        }
        return new Canvas(tokens, pinned, prompt.length, maskToken);
    }

    /** Number of positions, prompt included. */
    public int length() {
        return tokens.length;
    }

    /** Number of positions before the answer. */
    public int promptLength() {
        return promptLength;
    }

    /** The positions of the answer. */
    public Span answer() {
        return new Span(promptLength, tokens.length);
    }

    /** The id that stands for an open position. */
    public int maskToken() {
        return maskToken;
    }

    /** The token at a position; the mask where it is open. */
    public int token(int position) {
        return tokens[position];
    }

    /** A copy of all tokens. */
    public int[] tokens() {
        return tokens.clone();
    }

    /** Whether the position is open. */
    public boolean isMasked(int position) {
        return tokens[position] == maskToken;
    }

    /** Whether the position is fixed by the prompt or by the user. */
    public boolean isPinned(int position) {
        return pinned[position];
    }

    /**
     * Settles an open position.
     *
     * @throws IllegalStateException if it is not open
     */
    public void commit(int position, int token) {
        if (!isMasked(position)) {
            throw new IllegalStateException("position " + position + " is settled already");
        }
        tokens[position] = token;
    }

    /**
     * Fixes a position of the answer for good.
     *
     * @throws IllegalArgumentException for a position of the prompt, or for the mask token
     */
    public void pin(int position, int token) {
        if (position < promptLength) {
            throw new IllegalArgumentException("position " + position + " belongs to the prompt");
        }
        if (token == maskToken) {
            throw new IllegalArgumentException("the mask cannot be pinned");
        }
        tokens[position] = token;
        pinned[position] = true;
    }

    /**
     * Opens a committed position again.
     *
     * @throws IllegalStateException if it is pinned
     */
    public void remask(int position) {
        if (pinned[position]) {
            throw new IllegalStateException("position " + position + " is pinned");
        }
        tokens[position] = maskToken;
    }

    /** The open positions of a range, ascending. */
    public int[] maskedIn(Span span) {
        return IntStream.range(span.start(), span.end()).filter(this::isMasked).toArray();
    }

    /** How many positions of a range are open. */
    public int maskedCount(Span span) {
        int count = 0;
        for (int position = span.start(); position < span.end(); position++) {
            if (isMasked(position)) {
                count++;
            }
        }
        return count;
    }
}
