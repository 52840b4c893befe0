package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Predictions;
import dev.darkroom.diffusion.RefinementPass;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.PositionState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How each position of an answer looks to its readers, and what a pass changes of that. */
final class DevelopingAnswer {

    private static final int NO_GUESS = -1;

    private final AnswerText text;
    private final int start;
    private final int maskToken;
    private final int[] guesses;
    private final float[] probabilities;
    private final Change[] shown;

    DevelopingAnswer(AnswerText text, Canvas canvas) {
        this.text = text;
        this.start = canvas.promptLength();
        this.maskToken = canvas.maskToken();
        int length = canvas.length() - start;
        this.guesses = new int[length];
        this.probabilities = new float[length];
        this.shown = new Change[length];
        Arrays.fill(guesses, NO_GUESS);
        for (int i = 0; i < length; i++) {
            shown[i] = new Change(start + i, "", 0, PositionState.MASKED);
        }
    }

    /** Takes a pass in; returns every position that looks different after it. */
    List<Change> apply(RefinementPass pass) {
        remember(pass.predictions());
        int[] tokens = new int[shown.length];
        boolean[] open = new boolean[shown.length];
        for (int i = 0; i < tokens.length; i++) {
            int settled = pass.canvas()[start + i];
            open[i] = settled == maskToken;
            tokens[i] = open[i] ? guesses[i] : settled;
        }
        String[] texts = text.texts(tokens, open);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            PositionState state = !open[i]
                    ? PositionState.COMMITTED
                    : tokens[i] == NO_GUESS ? PositionState.MASKED : PositionState.TENTATIVE;
            Change change = new Change(start + i, texts[i], probabilities[i], state);
            if (!change.equals(shown[i])) {
                shown[i] = change;
                changes.add(change);
            }
        }
        return changes;
    }

    private void remember(Predictions predictions) {
        for (int row = 0; row < predictions.size(); row++) {
            int i = predictions.positions()[row] - start;
            if (i >= 0) {
                guesses[i] = predictions.tokens()[row];
                probabilities[i] = Math.round(predictions.probabilities()[row] * 1e4) / 1e4f;
            }
        }
    }

    int committed() {
        return count(PositionState.COMMITTED);
    }

    int masked() {
        return shown.length - committed();
    }

    private int count(PositionState state) {
        return (int) Arrays.stream(shown).filter(position -> position.state() == state).count();
    }

    /** What is settled and will not move: the text left of the first open position. */
    String settledText() {
        StringBuilder settled = new StringBuilder();
        for (Change position : shown) {
            if (position.state() != PositionState.COMMITTED) {
                break;
            }
            settled.append(position.text());
        }
        return settled.toString();
    }

    /** Settled tokens that the reader receives: those up to the last one with a text. */
    int settledTokens() {
        int count = 0;
        for (int i = 0; i < shown.length && shown[i].state() == PositionState.COMMITTED; i++) {
            if (!shown[i].text().isEmpty()) {
                count = i + 1;
            }
        }
        return count;
    }
}
