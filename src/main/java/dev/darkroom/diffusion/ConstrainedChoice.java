package dev.darkroom.diffusion;

import dev.darkroom.diffusion.AnswerConstraint.Filling;
import dev.darkroom.diffusion.AnswerConstraint.TokenScores;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Chooses tokens so that together they make an answer that its constraint admits: the most probable one, by what the model
 * said last of each open position. Whichever of them a policy commits, the others show that the rest can still be filled.
 */
final class ConstrainedChoice {

    private final AnswerConstraint constraint;
    private final Canvas canvas;
    private final DecodingOptions options;
    private @Nullable Known[] known = new Known[0];
    private @Nullable Filling filling;

    /** What the model said last of a position. */
    private record Known(Proposals proposals, int row, TokenScores scores) {
        static final Known NOTHING = new Known(
                new Proposals(new int[1], 0, new int[0], new float[0], new float[1]), 0, TokenScores.UNKNOWN);
    }

    /** @throws IllegalArgumentException if the canvas cannot be filled as the constraint wants it */
    ConstrainedChoice(AnswerConstraint constraint, Canvas canvas, DecodingOptions options) {
        this.constraint = constraint;
        this.canvas = canvas;
        this.options = options;
        requireAdmitted(same -> {});
    }

    /** @throws IllegalArgumentException if after a change the canvas could not be filled as the constraint wants it */
    void requireAdmitted(Consumer<Canvas> change) {
        Canvas changed = canvas.copy();
        change.accept(changed);
        if (!constraint.admits(changed)) {
            throw new IllegalArgumentException(
                    "with that the answer could no longer have the form that it must have, within its length");
        }
    }

    /** What is known is of no use any more: the canvas was changed from outside. */
    void forget() {
        known = new Known[canvas.length()];
        filling = null;
    }

    /**
     * @param free what would be chosen of the proposals without a constraint
     * @param pass number of the pass in its run
     * @return the same, but with the constrained choice for the open positions of the answer
     */
    Predictions choose(Predictions free, Proposals proposals, int pass) {
        Proposals cut = options.sampling().cut(proposals);
        for (int row = 0; row < cut.size(); row++) {
            if (isChosen(cut.position(row))) {
                known[cut.position(row)] = new Known(cut, row, options.sampling().scores(cut, row, pass));
            }
        }
        fill();
        return describe(free);
    }

    /** The choice for all open positions of the answer, of the canvas as it stands. */
    Predictions settle() {
        fill();
        int[] open = canvas.maskedIn(canvas.answer());
        int size = open.length;
        return describe(new Predictions(open, new int[size], new double[size], new double[size], new double[size]));
    }

    /** Puts another token in the place of a committed one, if with all that is chosen the answer is still right. */
    boolean replace(int position, int token) {
        return !canvas.answer().contains(position) || current().replace(position, token);
    }

    /** Commits the end of the answer where all before it is settled and nothing else can follow. */
    void closeIfComplete() {
        int[] open = canvas.maskedIn(canvas.answer());
        if (open.length > 0 && current().endsAt(open[0])) {
            canvas.commit(open[0], current().token(open[0]));
        }
    }

    private void fill() {
        filling = constraint.fill(canvas, position -> known(position).scores());
    }

    private Filling current() {
        if (filling == null) {
            throw new IllegalStateException("nothing was chosen yet");
        }
        return filling;
    }

    private Known known(int position) {
        Known said = known[position];
        return said == null ? Known.NOTHING : said;
    }

    private boolean isChosen(int position) {
        return canvas.answer().contains(position) && canvas.isMasked(position);
    }

    private Predictions describe(Predictions free) {
        int[] tokens = free.tokens().clone();
        double[] probabilities = free.probabilities().clone();
        double[] margins = free.margins().clone();
        double[] entropies = free.entropies().clone();
        for (int i = 0; i < tokens.length; i++) {
            int position = free.positions()[i];
            if (isChosen(position)) {
                Sureness sureness = sureness(position);
                tokens[i] = current().token(position);
                probabilities[i] = sureness.probability();
                margins[i] = sureness.margin();
                entropies[i] = sureness.entropy();
            }
        }
        return new Predictions(free.positions(), tokens, probabilities, margins, entropies);
    }

    private record Sureness(double probability, double margin, double entropy) {}

    /**
     * How sure a choice is among the tokens that the constraint leaves. What the model gives to tokens that it does not name
     * counts as one other token, which may or may not be left: the choice is at least as sure as that.
     */
    private Sureness sureness(int position) {
        if (current().isForced(position)) {
            return new Sureness(1, 1, 0);
        }
        Proposals proposals = known(position).proposals();
        int row = known(position).row();
        double unnamed = 1;
        double[] left = new double[proposals.width() + 1];
        double chosen = 0;
        int count = 0;
        for (int rank = 0; rank < proposals.width() && proposals.probability(row, rank) > 0; rank++) {
            double probability = proposals.probability(row, rank);
            int token = proposals.token(row, rank);
            unnamed -= probability;
            if (current().admits(position, token)) {
                left[count++] = probability;
                chosen = token == current().token(position) ? probability : chosen;
            }
        }
        double first = count > 0 ? left[0] : 0;
        double second = count > 1 ? left[1] : 0;
        left[count] = Math.max(0, unnamed);
        double sum = Arrays.stream(left).sum();
        if (sum <= 0) {
            return new Sureness(0, 0, 0);
        }
        double entropy = Arrays.stream(left)
                .map(share -> share > 0 ? -share / sum * Math.log(share / sum) : 0)
                .sum();
        return new Sureness(chosen / sum, (first - second) / sum, entropy);
    }
}
