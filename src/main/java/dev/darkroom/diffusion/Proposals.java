package dev.darkroom.diffusion;

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

    /** Number of rows. */
    public int size() {
        return positions.length;
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
}
