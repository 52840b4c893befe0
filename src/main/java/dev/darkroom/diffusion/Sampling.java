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
 * @param topP above 0, at most 1: of each row only the fewest tokens count that go beyond this probability together, at the
 *     temperature
 * @param topK at least 1: and of those only so many; confidence and entropy are those of what is left
 * @param seed of the {@link SplittableRandom}s that make the noise
 */
public record Sampling(double temperature, double topP, int topK, long seed) {

    /** The most probable token, always. */
    public static final Sampling GREEDY = new Sampling(0, 1, Integer.MAX_VALUE, 0);

    /** The floor of tokens that are not proposed, as a share of the least probable one that is; and no lower than this. */
    private static final double FLOOR_BELOW_LEAST = 0.1;

    private static final double LOWEST_FLOOR = 1e-12;

    public Sampling {
        if (!(temperature >= 0) || Double.isInfinite(temperature)) {
            throw new IllegalArgumentException("a temperature of " + temperature);
        }
        if (!(topP > 0 && topP <= 1)) {
            throw new IllegalArgumentException("a top-p of " + topP);
        }
        if (topK < 1) {
            throw new IllegalArgumentException("a top-k of " + topK);
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
    Predictions choose(Proposals proposed, int maskToken, Set<Integer> doubted, int pass) {
        Proposals proposals = cut(proposed);
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

    /**
     * How well each proposed token of a row suits its position: its log-probability, scaled and with noise as
     * {@link #choose} adds it. A token that is not proposed counts less than the least of those that are.
     *
     * @param proposals as {@link #cut} leaves them
     * @param pass number of the pass in its run
     */
    AnswerConstraint.TokenScores scores(Proposals proposals, int row, int pass) {
        int known = 0;
        double rest = 1;
        while (known < proposals.width() && proposals.probability(row, known) > 0) {
            rest -= proposals.probability(row, known++);
        }
        double least = known == 0 ? 0 : proposals.probability(row, known - 1);
        double floor = Math.log(Math.max(LOWEST_FLOOR, Math.min(least, rest) * FLOOR_BELOW_LEAST));
        int[] tokens = new int[known];
        double[] scores = new double[known];
        SplittableRandom random = new SplittableRandom(mix(seed, pass, proposals.position(row)));
        for (int rank = 0; rank < known; rank++) {
            tokens[rank] = proposals.token(row, rank);
            scores[rank] = Math.log(proposals.probability(row, rank));
            if (temperature > 0) {
                scores[rank] = scores[rank] / temperature + gumbel(random);
            }
        }
        return new AnswerConstraint.TokenScores(tokens, scores, temperature > 0 ? floor / temperature : floor);
    }

    /** The proposals that this sampling chooses from. */
    Proposals cut(Proposals proposals) {
        return proposals.cut(topP, topK, temperature);
    }

    private static double gumbel(SplittableRandom random) {
        return -Math.log(-Math.log(random.nextDouble(Double.MIN_NORMAL, 1)));
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
        SplittableRandom random = new SplittableRandom(mix(seed, pass, proposals.position(row)));
        int best = firstBesides(maskToken, proposals, row);
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int rank = 0; rank < proposals.width() && proposals.probability(row, rank) > 0; rank++) {
            double score = Math.log(proposals.probability(row, rank)) / temperature + gumbel(random);
            if (score > bestScore && proposals.token(row, rank) != maskToken) {
                bestScore = score;
                best = rank;
            }
        }
        return best;
    }

    /** Scrambles the seed first: else seeds that differ little would share noise, each at another's neighbouring positions. */
    private static long mix(long seed, int pass, int position) {
        long scrambled = new SplittableRandom(seed).nextLong();
        return new SplittableRandom(scrambled ^ ((long) pass << 32 | position)).nextLong();
    }
}
