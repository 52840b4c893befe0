package dev.darkroom.diffusion;

/** How sure a prediction is, as a number to rank by: higher is surer. */
@FunctionalInterface
public interface Confidence {

    /** Probability of the chosen token (LLaDA's low-confidence remasking, Dream's {@code maskgit_plus}). */
    Confidence PROBABILITY = (predictions, index) -> predictions.probabilities()[index];

    /** Lead of the most probable token over the second (Dream's {@code topk_margin}). */
    Confidence MARGIN = (predictions, index) -> predictions.margins()[index];

    /** Negative entropy of the distribution, in nats (Dream's {@code entropy}). */
    Confidence NEGATIVE_ENTROPY = (predictions, index) -> -predictions.entropies()[index];

    double of(Predictions predictions, int index);

    /** The confidence of each prediction. */
    default double[] ofAll(Predictions predictions) {
        double[] values = new double[predictions.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = of(predictions, i);
        }
        return values;
    }
}
