package dev.darkroom.diffusion;

import java.util.Arrays;

/**
 * The token chosen for each of some positions, and how sure the model is of it.
 *
 * @param positions absolute, ascending
 * @param tokens chosen token a position
 * @param probabilities of the chosen tokens, 0 to 1
 * @param margins probability of the most probable token less that of the second, 0 to 1
 * @param entropies of the distributions, in nats
 */
public record Predictions(int[] positions, int[] tokens, double[] probabilities, double[] margins, double[] entropies) {

    /** Number of positions. */
    public int size() {
        return positions.length;
    }

    /**
     * The predictions for some of the positions.
     *
     * @param wanted ascending, each of them among {@link #positions}
     */
    public Predictions only(int[] wanted) {
        if (Arrays.equals(wanted, positions)) {
            return this;
        }
        int[] chosen = new int[wanted.length];
        double[] probability = new double[wanted.length];
        double[] margin = new double[wanted.length];
        double[] entropy = new double[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            int row = Arrays.binarySearch(positions, wanted[i]);
            if (row < 0) {
                throw new IllegalArgumentException("nothing was predicted for position " + wanted[i]);
            }
            chosen[i] = tokens[row];
            probability[i] = probabilities[row];
            margin[i] = margins[row];
            entropy[i] = entropies[row];
        }
        return new Predictions(wanted, chosen, probability, margin, entropy);
    }
}
