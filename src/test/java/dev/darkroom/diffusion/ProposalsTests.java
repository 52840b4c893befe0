package dev.darkroom.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProposalsTests {

    /** Rows with random numbers, descending, that sum to at most 1. */
    static Proposals random(Random random, int rows, int width) {
        float[] probabilities = new float[rows * width];
        float[] entropies = new float[rows];
        for (int row = 0; row < rows; row++) {
            double[] weights = random.doubles(width + 2, 0.001, 1).map(weight -> weight * weight).toArray();
            double sum = Arrays.stream(weights).sum();
            double[] ranked = Arrays.stream(weights)
                    .map(weight -> weight / sum)
                    .boxed()
                    .sorted(Comparator.reverseOrder())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            for (int rank = 0; rank < width; rank++) {
                probabilities[row * width + rank] = (float) ranked[rank];
            }
            entropies[row] = random.nextFloat();
        }
        int[] tokens = IntStream.range(0, rows * width).map(i -> 5 + i % width).toArray();
        return new Proposals(IntStream.range(0, rows).map(i -> 2 * i).toArray(), width, tokens, probabilities, entropies);
    }

    @Test
    void aCutKeepsTheFewestThatGoBeyondTopPAndOfThoseAtMostTopK() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            int width = 1 + random.nextInt(8);
            Proposals proposals = random(random, 3, width);
            double topP = 0.02 + 0.97 * random.nextDouble();
            int topK = 1 + random.nextInt(9);
            Proposals cut = proposals.cut(topP, topK, 1);
            for (int row = 0; row < 3; row++) {
                int kept = 0;
                double before = 0;
                while (kept < Math.min(width, topK) && before <= topP) {
                    before += proposals.probability(row, kept);
                    kept++;
                }
                double sum = 0;
                for (int rank = 0; rank < kept; rank++) {
                    sum += proposals.probability(row, rank);
                }
                double entropy = 0;
                for (int rank = 0; rank < width; rank++) {
                    double expected = rank < kept ? proposals.probability(row, rank) / sum : 0;
                    assertThat((double) cut.probability(row, rank)).isCloseTo(expected, within(1e-6));
                    assertThat(cut.token(row, rank)).isEqualTo(proposals.token(row, rank));
                    entropy -= expected > 0 ? expected * Math.log(expected) : 0;
                }
                assertThat((double) cut.entropy(row)).isCloseTo(entropy, within(1e-5));
                assertThat(cut.position(row)).isEqualTo(proposals.position(row));
            }
        }
    }

    @Test
    void withoutLimitsNothingIsCut() {
        Proposals proposals = random(new Random(2), 2, 4);
        Proposals cut = proposals.cut(1, 4, 1);
        assertThat(cut.probability(1, 3)).isEqualTo(proposals.probability(1, 3));
        assertThat(cut.entropy(1)).isEqualTo(proposals.entropy(1));
    }

    @Test
    void aTokenThatReachesTopPExactlyDoesNotGoBeyondIt() {
        Proposals proposals =
                new Proposals(new int[] {0}, 3, new int[] {1, 2, 3}, new float[] {0.5f, 0.25f, 0.25f}, new float[1]);
        assertThat(proposals.cut(0.5, 9, 1).probability(0, 1)).isCloseTo(1 / 3f, within(1e-6f));
        assertThat(proposals.cut(0.5, 9, 1).probability(0, 2)).isZero();
        assertThat(proposals.cut(0.49, 9, 1).probability(0, 0)).isEqualTo(1);
    }

    @Test
    void topPIsReachedByTheProbabilitiesAtTheTemperature() {
        Proposals proposals =
                new Proposals(new int[] {0}, 3, new int[] {1, 2, 3}, new float[] {0.6f, 0.3f, 0.1f}, new float[1]);
        // Squared and scaled they are 0.78, 0.2 and 0.02; their square roots 0.47, 0.33 and 0.19.
        assertThat(proposals.cut(0.7, 9, 0.5).probability(0, 1)).isZero();
        assertThat(proposals.cut(0.7, 9, 1).probability(0, 1)).isCloseTo(1 / 3f, within(1e-6f));
        assertThat(proposals.cut(0.85, 9, 1).probability(0, 2)).isZero();
        assertThat(proposals.cut(0.85, 9, 2).probability(0, 2)).isCloseTo(0.1f, within(1e-6f));
        assertThat(proposals.cut(0.7, 9, 1e-3).probability(0, 0)).isEqualTo(1);
        assertThat(proposals.cut(0.7, 9, 0).probability(0, 1)).isEqualTo(proposals.cut(0.7, 9, 1).probability(0, 1));
    }

    @Test
    void rowsFollowOneAnother() {
        Random random = new Random(3);
        Proposals first = random(random, 2, 3);
        Proposals second = random(random, 1, 3);
        Proposals both = first.followedBy(second);
        assertThat(both.size()).isEqualTo(3);
        assertThat(both.position(1)).isEqualTo(first.position(1));
        assertThat(both.position(2)).isEqualTo(second.position(0));
        assertThat(both.token(2, 1)).isEqualTo(second.token(0, 1));
        assertThat(both.probability(1, 2)).isEqualTo(first.probability(1, 2));
        assertThat(both.probability(2, 2)).isEqualTo(second.probability(0, 2));
        assertThat(both.entropy(2)).isEqualTo(second.entropy(0));
    }

    @Test
    void arraysThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new Proposals(new int[2], 3, new int[5], new float[6], new float[2]))
                .hasMessageContaining("2 rows of 3 tokens");
        assertThatThrownBy(() -> new Proposals(new int[2], 3, new int[6], new float[5], new float[2]))
                .hasMessageContaining("5 probabilities");
        assertThatThrownBy(() -> new Proposals(new int[2], 3, new int[6], new float[6], new float[1]))
                .hasMessageContaining("1 entropies");
    }
}
