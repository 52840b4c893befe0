package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What proposals must be, computed in double precision. */
final class SoftmaxReference {

    private SoftmaxReference() {}

    /** Checks the most probable tokens of a row, their probabilities and the entropy against its logits. */
    static void assertProposals(double[] logits, long[] topIds, float[] topProbabilities, float entropy, double bound) {
        double largest = DoubleStream.of(logits).max().orElseThrow();
        double sum = DoubleStream.of(logits).map(logit -> Math.exp(logit - largest)).sum();
        double[] probabilities = DoubleStream.of(logits).map(logit -> Math.exp(logit - largest) / sum).toArray();
        double expectedEntropy = DoubleStream.of(probabilities).filter(p -> p > 0).map(p -> -p * Math.log(p)).sum();
        long[] expectedIds = IntStream.range(0, logits.length).boxed()
                .sorted(Comparator.comparingDouble((Integer id) -> logits[id]).reversed())
                .limit(topIds.length).mapToLong(Integer::longValue).toArray();

        assertThat(topIds).containsExactly(expectedIds);
        for (int i = 0; i < topIds.length; i++) {
            assertThat((double) topProbabilities[i]).isCloseTo(probabilities[(int) topIds[i]], within(bound));
        }
        assertThat((double) entropy).isCloseTo(expectedEntropy, within(bound * 10));
    }
}
