package dev.darkroom.diffusion;

import java.util.Set;
import java.util.SplittableRandom;

/**
 * How a token is chosen from a row of proposals. Greedy at temperature 0; above, by adding Gumbel noise to the scaled
 * log-probabilities of the proposed tokens and taking the highest, which draws from their softmax (the Gumbel-max trick).
 * The noise of a position in a pass depends on the seed, the pass and the position alone, so that a run can be repeated,
 * resumed and forked.
 *
 * @param temperature 0 or above
 * @param topP above 0, at most 1: sampling draws from the fewest tokens whose probabilities reach it together
 * @param seed of the {@link SplittableRandom}s that make the noise
 */
public record Sampling(double temperature, double topP, long seed) {

    /** The most probable token, always. */
    public static final Sampling GREEDY = new Sampling(0, 1, 0);

    public Sampling {
        if (!(temperature >= 0) || Double.isInfinite(temperature)) {
            throw new IllegalArgumentException("a temperature of " + temperature);
        }
        if (!(topP > 0 && topP <= 1)) {
            throw new IllegalArgumentException("a top-p of " + topP);
        }
    }

    /**
     * Chooses a token a row.
     *
     * @param maskToken never chosen
     * @param doubted tokens that count as unsure wherever they are chosen: their confidence is 0, and the others' is their
     *     share of what is left
     * @param pass number of the pass in its run
     */
    Predictions choose(Proposals proposals, int maskToken, Set<Integer> doubted, int pass) {
        int rows = proposals.size();
        int[] positions = new int[rows];
        int[] tokens = new int[rows];
        double[] probabilities = new double[rows];
        double[] margins = new double[rows];
        double[] entropies = new double[rows];
        for (int row = 0; row < rows; row++) {
            positions[row] = proposals.position(row);
            int rank = temperature == 0
                    ? firstBesides(maskToken, proposals, row)
                    : draw(proposals, row, maskToken, pass);
            tokens[row] = proposals.token(row, rank);
            probabilities[row] = confidence(proposals, row, rank, doubted);
            margins[row] = proposals.width() == 1
                    ? proposals.probability(row, 0)
                    : (double) proposals.probability(row, 0) - proposals.probability(row, 1);
            entropies[row] = proposals.entropy(row);
        }
        return new Predictions(positions, tokens, probabilities, margins, entropies);
    }

    private static int firstBesides(int maskToken, Proposals proposals, int row) {
        return proposals.token(row, 0) == maskToken && proposals.width() > 1 ? 1 : 0;
    }

    private static double confidence(Proposals proposals, int row, int chosen, Set<Integer> doubted) {
        double probability = proposals.probability(row, chosen);
        if (doubted.isEmpty()) {
            return probability;
        }
        if (doubted.contains(proposals.token(row, chosen))) {
            return 0;
        }
        double rest = 1;
        for (int rank = 0; rank < proposals.width(); rank++) {
            if (doubted.contains(proposals.token(row, rank))) {
                rest -= proposals.probability(row, rank);
            }
        }
        return Math.min(1, probability / rest);
    }

    private int draw(Proposals proposals, int row, int maskToken, int pass) {
        int nucleus = nucleus(proposals, row);
        SplittableRandom random = new SplittableRandom(mix(seed, pass, proposals.position(row)));
        int best = firstBesides(maskToken, proposals, row);
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int rank = 0; rank < nucleus; rank++) {
            double gumbel = -Math.log(-Math.log(random.nextDouble(Double.MIN_NORMAL, 1)));
            double score = Math.log(proposals.probability(row, rank)) / temperature + gumbel;
            if (score > bestScore && proposals.token(row, rank) != maskToken) {
                bestScore = score;
                best = rank;
            }
        }
        return best;
    }

    /** How many of the row's tokens, at this temperature, reach {@link #topP} together. */
    private int nucleus(Proposals proposals, int row) {
        if (topP == 1) {
            return proposals.width();
        }
        double top = proposals.probability(row, 0);
        double total = 0;
        for (int rank = 0; rank < proposals.width(); rank++) {
            total += Math.pow(proposals.probability(row, rank) / top, 1 / temperature);
        }
        double sum = 0;
        for (int rank = 0; rank < proposals.width(); rank++) {
            sum += Math.pow(proposals.probability(row, rank) / top, 1 / temperature);
            if (sum >= topP * total) {
                return rank + 1;
            }
        }
        return proposals.width();
    }

    private static long mix(long seed, int pass, int position) {
        return new SplittableRandom(seed ^ ((long) pass << 32 | position)).nextLong();
    }
}
