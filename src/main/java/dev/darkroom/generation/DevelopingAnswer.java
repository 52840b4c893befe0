package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Predictions;
import dev.darkroom.diffusion.Proposals;
import dev.darkroom.diffusion.RefinementPass;
import dev.darkroom.diffusion.Span;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.PositionState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How each position of an answer looks to its readers, and what a pass changes of that. One thread at a time, but for
 * {@link #proposed}.
 */
final class DevelopingAnswer {

    private static final int NO_GUESS = -1;
    private static final int MOST_ALTERNATIVES = 8;

    private final AnswerReader text;
    private final Canvas canvas;
    private final int start;
    private final List<Position> positions = new ArrayList<>();
    private Change[] shown = new Change[0];
    private volatile List<@Nullable Proposed> proposed = List.of();

    /** What is known of a position; it moves along when text before it grows or shrinks. */
    private static final class Position {
        private int guess = NO_GUESS;
        private float probability;
        private boolean settled;
        private int settledToken = NO_GUESS;
        private boolean reopened;
        private @Nullable Proposed proposed;
    }

    /**
     * What the model proposed for a position.
     *
     * @param pass number of the pass, from 1
     * @param tokens the most probable ones, in descending order
     * @param probabilities of these
     */
    record Proposed(int pass, int[] tokens, float[] probabilities) {}

    DevelopingAnswer(AnswerReader text, Canvas canvas) {
        this.text = text;
        this.canvas = canvas;
        this.start = canvas.promptLength();
        fitToCanvas();
    }

    private void fitToCanvas() {
        int length = canvas.answer().length();
        while (positions.size() < length) {
            Position position = new Position();
            position.probability = canvas.isMasked(start + positions.size()) ? 0 : 1;
            positions.add(position);
        }
        positions.subList(length, positions.size()).clear();
    }

    /** Takes a pass in; returns every position that looks different after it. */
    List<Change> apply(RefinementPass pass) {
        remember(pass.predictions());
        return changes();
    }

    /** Keeps what the model proposed, for those who ask what else there might stand. */
    void remember(Proposals proposals, int pass) {
        for (int row = 0; row < proposals.size(); row++) {
            int i = proposals.position(row) - start;
            if (i >= 0 && i < positions.size()) {
                int width = Math.min(proposals.width(), MOST_ALTERNATIVES);
                int[] tokens = new int[width];
                float[] probabilities = new float[width];
                for (int rank = 0; rank < width; rank++) {
                    tokens[rank] = proposals.token(row, rank);
                    probabilities[rank] = proposals.probability(row, rank);
                }
                positions.get(i).proposed = new Proposed(pass, tokens, probabilities);
            }
        }
        List<@Nullable Proposed> all = new ArrayList<>();
        positions.forEach(position -> all.add(position.proposed));
        proposed = all;
    }

    /** What was proposed last for each position of the answer, null where nothing was. Any thread. */
    List<@Nullable Proposed> proposed() {
        return Collections.unmodifiableList(proposed);
    }

    /**
     * What a part of the answer holds, guesses where it is open.
     *
     * @throws IllegalArgumentException where there is no guess yet
     */
    int[] tokens(Span span) {
        SteeringEdits.requireInAnswer(canvas, span);
        int[] tokens = new int[span.length()];
        for (int i = 0; i < tokens.length; i++) {
            int position = span.start() + i;
            tokens[i] = canvas.isMasked(position) ? positions.get(position - start).guess : canvas.token(position);
            if (tokens[i] == NO_GUESS) {
                throw SteeringEdits.nothingToKeep(position);
            }
        }
        return tokens;
    }

    private void remember(Predictions predictions) {
        for (int row = 0; row < predictions.size(); row++) {
            int i = predictions.positions()[row] - start;
            if (i >= 0) {
                positions.get(i).guess = predictions.tokens()[row];
                positions.get(i).probability = Math.round(predictions.probabilities()[row] * 1e4) / 1e4f;
            }
        }
    }

    /** Moves along what is known of the positions, after a span of the canvas gave way to a pinned text. */
    void replaced(Span span, int textLength) {
        List<Position> pinned = Stream.generate(Position::new).limit(textLength).toList();
        pinned.forEach(position -> position.probability = 1);
        List<Position> replaced = positions.subList(span.start() - start, span.end() - start);
        replaced.clear();
        replaced.addAll(pinned);
        fitToCanvas();
    }

    /** Every position that looks different from what was told last. */
    List<Change> changes() {
        int length = positions.size();
        int[] tokens = new int[length];
        boolean[] open = new boolean[length];
        for (int i = 0; i < length; i++) {
            Position position = positions.get(i);
            open[i] = canvas.isMasked(start + i);
            tokens[i] = open[i] ? position.guess : canvas.token(start + i);
            if (!open[i] && !position.settled && tokens[i] != position.guess) {
                position.probability = 1; // Given, or filled in after the end: not what was guessed last.
            }
            boolean changed = !open[i] && tokens[i] != position.settledToken;
            position.reopened |= position.settled && (open[i] || changed);
            position.settled = !open[i];
            position.settledToken = open[i] ? NO_GUESS : tokens[i];
        }
        String[] texts = text.texts(tokens, open, pinned(length));
        List<Change> changes = new ArrayList<>();
        shown = Arrays.copyOf(shown, length);
        for (int i = 0; i < length; i++) {
            Change change = new Change(start + i, texts[i], positions.get(i).probability, state(i));
            if (!change.equals(shown[i])) {
                shown[i] = change;
                changes.add(change);
            }
        }
        return changes;
    }

    private PositionState state(int i) {
        Position position = positions.get(i);
        if (!position.settled) {
            return position.guess == NO_GUESS ? PositionState.MASKED : PositionState.TENTATIVE;
        }
        if (canvas.isPinned(start + i)) {
            return PositionState.PINNED;
        }
        return position.reopened ? PositionState.REVISED : PositionState.COMMITTED;
    }

    int committed() {
        return (int) positions.stream().filter(position -> position.settled).count();
    }

    int masked() {
        return positions.size() - committed();
    }

    /** What is settled and will not move: the text left of the first open position. */
    String settledText() {
        StringBuilder settledText = new StringBuilder();
        for (int i = 0; i < shown.length && positions.get(i).settled; i++) {
            settledText.append(shown[i].text());
        }
        return settledText.toString();
    }

    /** Settled tokens that were generated for the reader, among those that will not move. */
    int settledTokens() {
        int settled = 0;
        while (settled < shown.length && positions.get(settled).settled) {
            settled++;
        }
        String[] texts = Arrays.stream(shown).limit(settled).map(Change::text).toArray(String[]::new);
        return text.generated(texts, pinned(settled));
    }

    private boolean[] pinned(int length) {
        boolean[] pinned = new boolean[length];
        for (int i = 0; i < length; i++) {
            pinned[i] = canvas.isPinned(start + i);
        }
        return pinned;
    }
}
