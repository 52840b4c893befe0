package dev.darkroom.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplingTests {

    private static final int MASK = 99;
    private static final int DRAWS = 40_000;
    private static final float[] SHARES = {0.4f, 0.25f, 0.15f, 0.1f, 0.06f, 0.04f};
    /** Beyond this a fit of five degrees of freedom is worse than one in ten thousand would be by chance. */
    private static final double WORST_FIT = 25.7;

    /** The same row at so many positions; token i has the share of rank i. */
    private static Proposals rows(int count, float... shares) {
        int width = shares.length;
        float[] probabilities = new float[count * width];
        int[] tokens = new int[count * width];
        for (int i = 0; i < tokens.length; i++) {
            probabilities[i] = shares[i % width];
            tokens[i] = i % width;
        }
        return new Proposals(IntStream.range(0, count).toArray(), width, tokens, probabilities, new float[count]);
    }

    private static int[] counts(Sampling sampling, int maskToken) {
        int[] counts = new int[SHARES.length];
        for (int token : sampling.choose(rows(DRAWS, SHARES), maskToken, Set.of(), 3).tokens()) {
            counts[token]++;
        }
        return counts;
    }

    private static double misfit(int[] counts, double temperature, int maskToken) {
        double[] weights = IntStream.range(0, SHARES.length)
                .mapToDouble(token -> token == maskToken ? 0 : Math.pow(SHARES[token], 1 / temperature))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return IntStream.range(0, counts.length)
                .filter(token -> token != maskToken)
                .mapToDouble(token -> {
                    double expected = DRAWS * weights[token] / sum;
                    return (counts[token] - expected) * (counts[token] - expected) / expected;
                })
                .sum();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0.7, 2", "1.6, 3", "0.7, -4", "3, 9007199254740991"})
    void drawsFromTheSoftmaxAtTheTemperature(double temperature, long seed) {
        int[] counts = counts(new Sampling(temperature, 1, 100, seed), MASK);
        assertThat(misfit(counts, temperature, MASK)).isLessThan(WORST_FIT);
        assertThat(misfit(counts, temperature * 1.1, MASK)).as("fit to another temperature").isGreaterThan(WORST_FIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void theMaskIsLeftOutOfTheDraw(int maskToken) {
        int[] counts = counts(new Sampling(0.8, 1, 100, 5), maskToken);
        assertThat(counts[maskToken]).isZero();
        assertThat(misfit(counts, 0.8, maskToken)).isLessThan(WORST_FIT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.39, 0.41, 0.6, 0.9, 0.97})
    void topPNeverLeavesTheNucleusAndReachesAllOfIt(double topP) {
        int nucleus = 0;
        for (double before = 0; before <= topP; nucleus++) {
            before += SHARES[nucleus];
        }
        int[] counts = counts(new Sampling(1, topP, 100, 6), MASK);
        for (int token = 0; token < SHARES.length; token++) {
            assertThat(counts[token] > 0).as("token %s of a nucleus of %s", token, nucleus).isEqualTo(token < nucleus);
        }
    }

    /** As Dream and Hugging Face have it: a high temperature widens the nucleus, a low one narrows it. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.7, 1.5, 3})
    void theNucleusIsThatOfTheTemperature(double temperature) {
        double topP = 0.8;
        double[] tempered = java.util.stream.IntStream.range(0, SHARES.length)
                .mapToDouble(token -> Math.pow(SHARES[token], 1 / temperature))
                .toArray();
        double total = Arrays.stream(tempered).sum();
        int nucleus = 0;
        for (double before = 0; before <= topP * total; nucleus++) {
            before += tempered[nucleus];
        }
        int[] counts = counts(new Sampling(temperature, topP, 100, 6), MASK);
        for (int token = 0; token < nucleus; token++) {
            assertThat(counts[token]).as("token %s of a nucleus of %s", token, nucleus).isPositive();
        }
        assertThat(Arrays.copyOfRange(counts, nucleus, SHARES.length)).containsOnly(0);
    }

    @Test
    void topKKeepsTheMostProbable() {
        int[] counts = counts(new Sampling(2, 1, 3, 7), MASK);
        assertThat(Arrays.copyOf(counts, 3)).doesNotContain(0);
        assertThat(Arrays.copyOfRange(counts, 3, 6)).containsOnly(0);
    }

    @Test
    void noiseDependsOnSeedPassAndPositionAlone() {
        Sampling sampling = new Sampling(1, 1, 100, 8);
        Proposals many = rows(200, SHARES);
        int[] tokens = sampling.choose(many, MASK, Set.of(), 4).tokens();
        assertThat(sampling.choose(many, MASK, Set.of(), 4).tokens()).isEqualTo(tokens);
        Proposals one = new Proposals(new int[] {150}, 6, new int[] {0, 1, 2, 3, 4, 5}, SHARES, new float[1]);
        assertThat(sampling.choose(one, MASK, Set.of(), 4).tokens()[0]).isEqualTo(tokens[150]);
        assertThat(sampling.choose(many, MASK, Set.of(), 5).tokens()).isNotEqualTo(tokens);
        assertThat(new Sampling(1, 1, 100, 9).choose(many, MASK, Set.of(), 4).tokens()).isNotEqualTo(tokens);
    }

    /** Seeds that people use are 0, 1, 2 and so on: the same noise must not return elsewhere under one of them. */
    @Test
    void noiseOfOneSeedIsNotThatOfAnotherSeedAtOtherPositionsOrPasses() {
        Proposals many = rows(256, SHARES);
        for (int pass = 0; pass < 4; pass++) {
            int[] tokens = new Sampling(1, 1, 100, 0).choose(many, MASK, Set.of(), pass).tokens();
            for (int seed = 1; seed < 8; seed++) {
                int[] others = new Sampling(1, 1, 100, seed).choose(many, MASK, Set.of(), pass).tokens();
                int moved = seed;
                long equal = IntStream.range(0, 256).filter(i -> tokens[i] == others[i ^ moved]).count();
                assertThat(equal).as("positions of seed %s that equal those of seed 0", seed).isLessThan(120);
            }
        }
        int[] secondPass = new Sampling(1, 1, 100, 0).choose(many, MASK, Set.of(), 1).tokens();
        int[] firstPass = new Sampling(1, 1, 100, 1L << 32).choose(many, MASK, Set.of(), 0).tokens();
        assertThat(firstPass).isNotEqualTo(secondPass);
    }

    @Test
    void greedyTakesTheMostProbableBesidesTheMask() {
        Predictions predictions = Sampling.GREEDY.choose(rows(2, SHARES), 0, Set.of(), 0);
        assertThat(predictions.tokens()).containsOnly(1);
        assertThat(predictions.probabilities()).containsOnly(0.25f);
        assertThat(Sampling.GREEDY.choose(rows(2, SHARES), 1, Set.of(), 0).tokens()).containsOnly(0);
    }

    @Test
    void probabilityMarginAndEntropyAreThoseOfTheDistribution() {
        Proposals proposals = new Proposals(
                new int[] {4}, 3, new int[] {7, 8, 9}, new float[] {0.5f, 0.3f, 0.1f}, new float[] {0.9f});
        Predictions greedy = Sampling.GREEDY.choose(proposals, MASK, Set.of(), 0);
        assertThat(greedy.positions()).containsExactly(4);
        assertThat(greedy.probabilities()[0]).isEqualTo(0.5);
        assertThat(greedy.margins()[0]).isCloseTo(0.2, within(1e-6));
        assertThat(greedy.entropies()[0]).isEqualTo(0.9f);

        for (int seed = 0; seed < 50; seed++) {
            Predictions drawn = new Sampling(2, 1, 100, seed).choose(proposals, MASK, Set.of(), 0);
            assertThat(drawn.probabilities()[0])
                    .isEqualTo(proposals.probability(0, drawn.tokens()[0] - 7));
        }
    }

    @Test
    void withOneTokenARowTheMarginIsItsProbability() {
        assertThat(Sampling.GREEDY.choose(rows(1, 0.4f), MASK, Set.of(), 0).margins()).containsExactly(0.4f);
    }

    @Test
    void doubtedTokensAreUnsureAndTheOthersShareWhatIsLeft() {
        Proposals proposals = rows(1, 0.5f, 0.25f, 0.125f);
        assertThat(Sampling.GREEDY.choose(proposals, MASK, Set.of(0), 0).tokens()).containsExactly(0);
        assertThat(Sampling.GREEDY.choose(proposals, MASK, Set.of(0), 0).probabilities()).containsExactly(0);
        assertThat(Sampling.GREEDY.choose(proposals, MASK, Set.of(1, 2), 0).probabilities()[0])
                .isCloseTo(0.5 / 0.625, within(1e-6));
    }

    @Test
    void wrongSettingsAreRefused() {
        assertThatThrownBy(() -> new Sampling(-1, 1, 1, 0)).hasMessageContaining("temperature of -1");
        assertThatThrownBy(() -> new Sampling(Double.NaN, 1, 1, 0)).hasMessageContaining("temperature of NaN");
        assertThatThrownBy(() -> new Sampling(Double.POSITIVE_INFINITY, 1, 1, 0)).hasMessageContaining("Infinity");
        assertThatThrownBy(() -> new Sampling(1, 0, 1, 0)).hasMessageContaining("top-p of 0");
        assertThatThrownBy(() -> new Sampling(1, 1.1, 1, 0)).hasMessageContaining("top-p of 1.1");
        assertThatThrownBy(() -> new Sampling(1, 1, 0, 0)).hasMessageContaining("top-k of 0");
    }

    @Test
    void anExtremeTemperatureStillChooses() {
        Random random = new Random(10);
        for (double temperature : new double[] {Double.MIN_VALUE, 1e-300, 1e-9, 1e300}) {
            Proposals proposals = ProposalsTests.random(random, 20, 5);
            int[] tokens = new Sampling(temperature, 1, 100, 1).choose(proposals, MASK, Set.of(), 0).tokens();
            assertThat(Arrays.stream(tokens)).allMatch(token -> token >= 5 && token < 10);
            if (temperature < 1) {
                assertThat(tokens).containsOnly(5);
            }
        }
    }
}
