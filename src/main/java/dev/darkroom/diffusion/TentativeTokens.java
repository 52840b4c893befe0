package dev.darkroom.diffusion;

import java.util.Arrays;

/** The last prediction for each position. */
final class TentativeTokens {

    private static final int UNKNOWN = -1;

    private final int[] tokens;
    private final double[] probabilities;
    private final double[] margins;
    private final double[] entropies;

    TentativeTokens(int canvasLength) {
        tokens = new int[canvasLength];
        probabilities = new double[canvasLength];
        margins = new double[canvasLength];
        entropies = new double[canvasLength];
        Arrays.fill(tokens, UNKNOWN);
    }

    void remember(Predictions predictions) {
        for (int i = 0; i < predictions.size(); i++) {
            int position = predictions.positions()[i];
            tokens[position] = predictions.tokens()[i];
            probabilities[position] = predictions.probabilities()[i];
            margins[position] = predictions.margins()[i];
            entropies[position] = predictions.entropies()[i];
        }
    }

    boolean coversAll(int[] positions) {
        return Arrays.stream(positions).noneMatch(position -> tokens[position] == UNKNOWN);
    }

    Predictions at(int[] positions) {
        return new Predictions(
                positions,
                Arrays.stream(positions).map(position -> tokens[position]).toArray(),
                Arrays.stream(positions).mapToDouble(position -> probabilities[position]).toArray(),
                Arrays.stream(positions).mapToDouble(position -> margins[position]).toArray(),
                Arrays.stream(positions).mapToDouble(position -> entropies[position]).toArray());
    }
}
