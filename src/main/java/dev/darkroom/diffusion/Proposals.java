package dev.darkroom.diffusion;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a model proposes for some positions: a row a position, holding the most probable tokens in descending order, their
 * probabilities (softmax over the whole vocabulary) and the entropy of the whole distribution.
 */
public final class Proposals {

    private final int[] positions;
    private final int width;
    private final int[] tokens;
    private final float[] probabilities;
    private final float[] entropies;

    /**
     * @param positions absolute, ascending, R of them
     * @param width tokens a row, K
     * @param tokens [R, K] row-major
     * @param probabilities [R, K] row-major, descending in each row
     * @param entropies [R], in nats
     */
    public Proposals(int[] positions, int width, int[] tokens, float[] probabilities, float[] entropies) {
        if (tokens.length != positions.length * width
                || probabilities.length != tokens.length
                || entropies.length != positions.length) {
            throw new IllegalArgumentException(
                    "%d rows of %d tokens do not fit %d tokens, %d probabilities and %d entropies"
                            .formatted(positions.length, width, tokens.length, probabilities.length, entropies.length));
        }
        this.positions = positions;
        this.width = width;
        this.tokens = tokens;
        this.probabilities = probabilities;
        this.entropies = entropies;
    }

    /** These rows, then the others; both of the same width. */
    public Proposals followedBy(Proposals others) {
        return new Proposals(
                IntStream.concat(IntStream.of(positions), IntStream.of(others.positions)).toArray(),
                width,
                IntStream.concat(IntStream.of(tokens), IntStream.of(others.tokens)).toArray(),
                joined(probabilities, others.probabilities),
                joined(entropies, others.entropies));
    }

    private static float[] joined(float[] first, float[] second) {
        float[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Number of rows. */
    public int size() {
        return positions.length;
    }

    /**
     * The row about a position.
     *
     * @throws IllegalArgumentException if there is none
     */
    int rowOf(int position) {
        int row = Arrays.binarySearch(positions, position);
        if (row < 0) {
            throw new IllegalArgumentException("nothing was proposed for position " + position);
        }
        return row;
    }

    /** The probability of a token in a row; 0 for one that is not among the most probable. */
    double probabilityOf(int row, int token) {
        for (int rank = 0; rank < width; rank++) {
            if (token(row, rank) == token) {
                return probability(row, rank);
            }
        }
        return 0;
    }

    /** Tokens a row. */
    public int width() {
        return width;
    }

    /** The position that a row is about. */
    public int position(int row) {
        return positions[row];
    }

    /** The token of a row at a rank, 0 being the most probable. */
    public int token(int row, int rank) {
        return tokens[row * width + rank];
    }

    /** The probability of {@link #token}. */
    public float probability(int row, int rank) {
        return probabilities[row * width + rank];
    }

    /** Entropy of a row's whole distribution, in nats. */
    public float entropy(int row) {
        return entropies[row];
    }

    /**
     * These proposals with only the most probable tokens of each row left, their probabilities scaled to sum to 1: first the
     * fewest that reach {@code topP} together, at a temperature, then at most {@code topK} of them (Dream's sampler, and
     * Hugging Face's). Exact where the rows are wide enough to hold all that is kept, at a temperature all that counts.
     *
     * @param topP above 0, at most 1; 1 keeps all
     * @param topK at least 1
     * @param temperature at which the probabilities are compared with {@code topP}; 0 counts as 1
     */
    Proposals cut(double topP, int topK, double temperature) {
        if (topP == 1 && topK >= width) {
            return this;
        }
        float[] scaled = new float[probabilities.length];
        float[] entropy = new float[entropies.length];
        for (int row = 0; row < positions.length; row++) {
            int kept = Math.min(topK, reach(row, topP, temperature == 0 ? 1 : temperature));
            double sum = 0;
            for (int rank = 0; rank < kept; rank++) {
                sum += probability(row, rank);
            }
            for (int rank = 0; rank < kept; rank++) {
                double share = probability(row, rank) / sum;
                scaled[row * width + rank] = (float) share;
                entropy[row] -= share > 0 ? (float) (share * Math.log(share)) : 0;
            }
        }
        return new Proposals(positions, width, tokens, scaled, entropy);
    }

    /** How many tokens of a row it takes to go beyond a probability; all of them where they do not. */
    private int reach(int row, double topP, double temperature) {
        double bound = topP * total(row, temperature);
        double sum = 0;
        int kept = 0;
        while (kept < width && (kept == 0 || sum <= bound)) {
            sum += weight(row, kept++, temperature);
        }
        return kept;
    }

    /** What the weights of a row sum to; at temperature 1 over the whole vocabulary, otherwise as far as the row goes. */
    private double total(int row, double temperature) {
        if (temperature == 1) {
            return 1;
        }
        return IntStream.range(0, width).mapToDouble(rank -> weight(row, rank, temperature)).sum();
    }

    /** A probability at a temperature; unless that is 1 as a part of the row's greatest, so that not all of them vanish. */
    private double weight(int row, int rank, double temperature) {
        return temperature == 1
                ? probability(row, rank)
                : Math.pow(probability(row, rank) / (double) probability(row, 0), 1 / temperature);
    }
}
