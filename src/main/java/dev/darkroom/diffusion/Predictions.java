package dev.darkroom.diffusion;

import java.util.Arrays;
import java.util.stream.IntStream;

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

    /** For no position. */
    static final Predictions NONE =
            new Predictions(new int[0], new int[0], new double[0], new double[0], new double[0]);

    /** These, and those of others for positions that these say nothing about. */
    Predictions and(Predictions others) {
        int[] missing = IntStream.of(others.positions)
                .filter(position -> Arrays.binarySearch(positions, position) < 0)
                .toArray();
        if (missing.length == 0) {
            return this;
        }
        Predictions more = others.only(missing);
        int[] all = CachedCalls.union(positions, missing);
        Predictions[] sources = new Predictions[all.length];
        int[] rows = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            int row = Arrays.binarySearch(positions, all[i]);
            sources[i] = row >= 0 ? this : more;
            rows[i] = row >= 0 ? row : Arrays.binarySearch(missing, all[i]);
        }
        return new Predictions(
                all,
                IntStream.range(0, all.length).map(i -> sources[i].tokens[rows[i]]).toArray(),
                IntStream.range(0, all.length).mapToDouble(i -> sources[i].probabilities[rows[i]]).toArray(),
                IntStream.range(0, all.length).mapToDouble(i -> sources[i].margins[rows[i]]).toArray(),
                IntStream.range(0, all.length).mapToDouble(i -> sources[i].entropies[rows[i]]).toArray());
    }

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
