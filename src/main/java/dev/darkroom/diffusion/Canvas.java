package dev.darkroom.diffusion;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The tokens of prompt and answer at their absolute positions, and how each position stands: <em>masked</em> (open),
 * <em>committed</em> (settled by the model; may be masked again) or <em>pinned</em> (fixed by the prompt or by the user;
 * never masked again). A given text may also follow the answer. Not safe for use by several threads at once.
 */
public final class Canvas {

    private static final int NO_PADDING = -1;

    private int[] tokens;
    private boolean[] pinned;
    private final int promptLength;
    private final int tailLength;
    private final int maskToken;
    private final int paddingToken;

    private Canvas(int[] tokens, int promptLength, int tailLength, int maskToken, int paddingToken) {
        this.tokens = tokens;
        this.pinned = new boolean[tokens.length];
        this.promptLength = promptLength;
        this.tailLength = tailLength;
        this.maskToken = maskToken;
        this.paddingToken = paddingToken;
        for (int position = 0; position < tokens.length; position++) {
            pinned[position] = tokens[position] != maskToken;
        }
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
        return new Canvas(tokens, prompt.length, 0, maskToken, NO_PADDING);
    }

    /**
     * A text with open positions, all of it the answer.
     *
     * @param tokens ids; what is not a mask is pinned
     * @param maskToken id that stands for an open position
     */
    public static Canvas ofBlanks(int[] tokens, int maskToken) {
        return new Canvas(tokens.clone(), 0, 0, maskToken, NO_PADDING);
    }

    /**
     * An answer with open positions, between two given texts.
     *
     * @param before token ids in front of the answer, none of them the mask
     * @param answer token ids; what is not a mask is pinned
     * @param after token ids behind the answer, none of them the mask
     * @param maskToken id that stands for an open position
     */
    public static Canvas between(int[] before, int[] answer, int[] after, int maskToken) {
        if (IntStream.concat(Arrays.stream(before), Arrays.stream(after)).anyMatch(token -> token == maskToken)) {
            throw new IllegalArgumentException("the mask stands outside of the answer");
        }
        int[] tokens = Arrays.copyOf(before, before.length + answer.length + after.length);
        System.arraycopy(answer, 0, tokens, before.length, answer.length);
        System.arraycopy(after, 0, tokens, before.length + answer.length, after.length);
        return new Canvas(tokens, before.length, after.length, maskToken, NO_PADDING);
    }

    /**
     * A prompt that ends at the end of a block, padded on its left, followed by an open answer.
     *
     * @param prompt token ids
     * @param answerLength masks to append, in tokens
     * @param blockLength the padded prompt is a multiple of this
     * @param maskToken id that stands for an open position
     * @param paddingToken id that stands for no position at all: no other position sees it, and it does not count
     */
    public static Canvas padded(int[] prompt, int answerLength, int blockLength, int maskToken, int paddingToken) {
        int promptLength = (prompt.length + blockLength - 1) / blockLength * blockLength;
        int[] tokens = new int[promptLength + answerLength];
        Arrays.fill(tokens, 0, promptLength - prompt.length, paddingToken);
        System.arraycopy(prompt, 0, tokens, promptLength - prompt.length, prompt.length);
        Arrays.fill(tokens, promptLength, tokens.length, maskToken);
        return new Canvas(tokens, promptLength, 0, maskToken, paddingToken);
    }

    /** A canvas like this one, with its own tokens and pins. */
    public Canvas copy() {
        return withTokens(tokens);
    }

    /**
     * A canvas like this one, holding other tokens; pins stay where they are.
     *
     * @param other as many ids as this canvas has positions
     */
    public Canvas withTokens(int[] other) {
        if (other.length != tokens.length) {
            throw new IllegalArgumentException(
                    other.length + " tokens do not fit a canvas of " + tokens.length + " positions");
        }
        Canvas copy = new Canvas(other.clone(), promptLength, tailLength, maskToken, paddingToken);
        copy.pinned = pinned.clone();
        return copy;
    }

    /** Number of positions, those before and after the answer included. */
    public int length() {
        return tokens.length;
    }

    /** Number of positions before the answer. */
    public int promptLength() {
        return promptLength;
    }

    /** The positions of the answer. */
    public Span answer() {
        return new Span(promptLength, tokens.length - tailLength);
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

    /** Whether the position holds padding, which stands for no position at all. */
    public boolean isPadding(int position) {
        return tokens[position] == paddingToken;
    }

    /** Whether the position is fixed by the prompt or by the user. */
    public boolean isPinned(int position) {
        return pinned[position];
    }

    /**
     * Settles an open position.
     *
     * @throws IllegalStateException if it is not open
     * @throws IllegalArgumentException for the mask token, which would leave it open
     */
    public void commit(int position, int token) {
        if (token == maskToken) {
            throw new IllegalArgumentException("the mask cannot be committed, but was chosen for position " + position);
        }
        if (!isMasked(position)) {
            throw new IllegalStateException("position " + position + " is settled already");
        }
        tokens[position] = token;
    }

    /**
     * Fixes a position of the answer for good.
     *
     * @throws IllegalArgumentException for a position outside of the answer, or for the mask token
     */
    public void pin(int position, int token) {
        if (position < promptLength) {
            throw new IllegalArgumentException("position " + position + " belongs to the prompt");
        }
        if (!answer().contains(position)) {
            throw new IllegalArgumentException("position " + position + " follows the answer");
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

    /**
     * Puts a pinned text in the place of a part of the answer. What follows moves along and keeps how it stands. Room for a
     * longer text comes first from open or spare positions at the end, then from a longer canvas; a shorter one leaves open
     * positions at the end.
     *
     * @param span part of the answer, none of it of the prompt
     * @param text token ids, no mask among them
     * @param spare a token that stands for nothing at the end of the answer, such as its filling; or a negative number
     * @param longest most positions that the canvas may have
     * @throws IllegalArgumentException if the span or the text is not of that kind, or the canvas would grow too long;
     *     nothing is changed then
     */
    public void replace(Span span, int[] text, int spare, int longest) {
        requireAnswer(span);
        if (IntStream.of(text).anyMatch(token -> token == maskToken)) {
            throw new IllegalArgumentException("the mask cannot be pinned");
        }
        int excess = text.length - span.length();
        int answerEnd = answer().end();
        int end = answerEnd;
        while (excess > 0 && end > span.end() && isSpare(end - 1, spare)) {
            end--;
            excess--;
        }
        int length = Math.max(answerEnd, span.start() + text.length + end - span.end()) + tailLength;
        if (length > longest) {
            throw new IllegalArgumentException(
                    "the text would make a canvas of %d positions, %d are the most".formatted(length, longest));
        }
        int[] moved = new int[length];
        boolean[] movedPins = new boolean[length];
        Arrays.fill(moved, maskToken);
        System.arraycopy(tokens, 0, moved, 0, span.start());
        System.arraycopy(pinned, 0, movedPins, 0, span.start());
        System.arraycopy(text, 0, moved, span.start(), text.length);
        Arrays.fill(movedPins, span.start(), span.start() + text.length, true);
        System.arraycopy(tokens, span.end(), moved, span.start() + text.length, end - span.end());
        System.arraycopy(pinned, span.end(), movedPins, span.start() + text.length, end - span.end());
        System.arraycopy(tokens, answerEnd, moved, length - tailLength, tailLength);
        Arrays.fill(movedPins, length - tailLength, length, true);
        tokens = moved;
        pinned = movedPins;
    }

    private boolean isSpare(int position, int spare) {
        return !pinned[position] && (isMasked(position) || tokens[position] == spare);
    }

    /**
     * Opens a part of the answer again.
     *
     * @throws IllegalArgumentException if some of it lies outside of the answer or is pinned; nothing is changed
     *     then
     */
    public void remask(Span span) {
        requireAnswer(span);
        for (int position = span.start(); position < span.end(); position++) {
            if (pinned[position]) {
                throw new IllegalArgumentException("position " + position + " is pinned");
            }
        }
        Arrays.fill(tokens, span.start(), span.end(), maskToken);
    }

    private void requireAnswer(Span span) {
        Span answer = answer();
        if (span.start() < answer.start() || span.end() > answer.end()) {
            throw new IllegalArgumentException("positions %d to %d are not within the answer, which is %d to %d"
                    .formatted(span.start(), span.end(), answer.start(), answer.end()));
        }
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
