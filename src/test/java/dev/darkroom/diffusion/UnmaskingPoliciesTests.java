package dev.darkroom.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policies choose what their definitions, read plainly, say. */
class UnmaskingPoliciesTests {

    private static Set<Integer> chosen(UnmaskingPolicy policy, Predictions candidates, PassContext pass) {
        return Arrays.stream(policy.select(candidates, pass)).boxed().collect(Collectors.toSet());
    }

    private static void assertEqual(UnmaskingPolicy policy, NaiveRules.Rule rule, long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            Predictions candidates = RandomPredictions.of(random, random.nextInt(14));
            int quota = random.nextInt(candidates.size() + 2);
            assertThat(chosen(policy, candidates, new PassContext(0, quota, candidates.size())))
                    .as("%s, quota %s", Arrays.toString(candidates.probabilities()), quota)
                    .isEqualTo(rule.choose(candidates, quota));
        }
    }

    @Test
    void scheduleTakesTheQuotaOfTheSurest() {
        for (Confidence confidence :
                new Confidence[] {Confidence.PROBABILITY, Confidence.MARGIN, Confidence.NEGATIVE_ENTROPY}) {
            assertEqual(UnmaskingPolicies.schedule(confidence), NaiveRules.schedule(confidence), 1);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5, 0.9, 1, 2})
    void thresholdTakesAllThatReachIt(double threshold) {
        assertEqual(UnmaskingPolicies.threshold(threshold), NaiveRules.threshold(threshold), 2);
    }

    /** Against the definition, over runs of neighbours with few different tokens. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.9, 1, 2})
    void spacedThresholdLeavesOutTheLessSureOfTwoAlike(double threshold) {
        Random random = new Random(10);
        int held = 0;
        for (int round = 0; round < 2000; round++) {
            int size = random.nextInt(14);
            int[] positions = random.ints(0, 20).distinct().limit(size).sorted().toArray();
            Predictions candidates = new Predictions(
                    positions,
                    random.ints(size, 0, 3).toArray(),
                    random.doubles(size).map(value -> random.nextInt(3) == 0 ? 0.98 + value / 50 : value).toArray(),
                    new double[size],
                    new double[size]);
            Set<Integer> free = Set.of(2);
            PassContext pass = new PassContext(0, 0, size);
            Set<Integer> expected =
                    NaiveRules.spaced(NaiveRules.threshold(threshold), 0.99, free).choose(candidates, 0);
            assertThat(chosen(UnmaskingPolicies.spacedThreshold(threshold, free), candidates, pass)).isEqualTo(expected);
            held += chosen(UnmaskingPolicies.threshold(threshold), candidates, pass).size() - expected.size();
        }
        assertThat(held > 0).isEqualTo(threshold < 1);
    }

    @Test
    void spacedThresholdLetsNeighboursBeAlikeThatAreNearlyCertainOrEndTheAnswer() {
        Predictions candidates = new Predictions(
                new int[] {3, 4, 5, 6, 7, 8, 10},
                new int[] {7, 7, 9, 9, 1, 1, 1},
                new double[] {0.995, 0.99, 0.97, 0.95, 0.92, 0.91, 0.93},
                new double[7],
                new double[7]);
        PassContext pass = new PassContext(0, 0, 7);
        assertThat(chosen(UnmaskingPolicies.spacedThreshold(0.9, Set.of(1)), candidates, pass))
                .containsExactlyInAnyOrder(0, 1, 2, 4, 5, 6);
        assertThat(chosen(UnmaskingPolicies.spacedThreshold(0.9, Set.of()), candidates, pass))
                .containsExactlyInAnyOrder(0, 1, 2, 4, 6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 0.9})
    void thresholdWithinQuotaConsidersOnlyTheQuota(double threshold) {
        assertEqual(UnmaskingPolicies.thresholdWithinQuota(threshold), NaiveRules.thresholdWithinQuota(threshold), 3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 1, 2, 6})
    void bothCountingsOfTheFactorRule(double factor) {
        assertEqual(UnmaskingPolicies.factor(factor), NaiveRules.factor(factor), 4);
        assertEqual(UnmaskingPolicies.factorCountingAll(factor), NaiveRules.factorCountingAll(factor), 5);
    }

    @Test
    void leftToRightTakesTheFirst() {
        assertEqual(UnmaskingPolicies.leftToRight(), NaiveRules.leftToRight(), 6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 2, 7, 100})
    void entropyBoundTakesTheLargestSetWithinIt(double bound) {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Predictions candidates = RandomPredictions.of(random, random.nextInt(10));
            Set<Integer> chosen =
                    chosen(UnmaskingPolicies.entropyBound(bound), candidates, new PassContext(0, 0, candidates.size()));
            assertThat(chosen).hasSize(NaiveRules.largestWithinEntropy(candidates, bound));
            double sum = chosen.stream().mapToDouble(index -> candidates.entropies()[index]).sum();
            assertThat(chosen.size() <= 1 || sum <= bound).as("entropy %s within %s", sum, bound).isTrue();
        }
    }

    @Test
    void aBlockTakesAtLeastTheFewestAndAtMostTheMostPasses() {
        Random random = new Random(8);
        for (int round = 0; round < 500; round++) {
            int fewest = 1 + random.nextInt(8);
            int most = fewest + random.nextInt(8);
            int masked = 1 + random.nextInt(40);
            UnmaskingPolicy eager = UnmaskingPolicies.threshold(0).bounded(fewest, most);
            UnmaskingPolicy hesitant = UnmaskingPolicies.leftToRight().bounded(fewest, most);
            assertThat(passes(eager, masked, random)).isEqualTo(Math.min(fewest, masked));
            assertThat(passes(hesitant, masked, random)).isEqualTo(Math.min(most, masked));
        }
    }

    private static int passes(UnmaskingPolicy policy, int masked, Random random) {
        int passes = 0;
        for (int left = masked; left > 0; passes++) {
            left -= policy.select(RandomPredictions.of(random, left), new PassContext(passes, 0, left)).length;
        }
        return passes;
    }

    @Test
    void aBoundedPolicyHoldsBackTheLeastSure() {
        Predictions candidates = new Predictions(
                new int[] {0, 1, 2, 3}, new int[4], new double[] {0.6, 0.9, 0.8, 0.7}, new double[4], new double[4]);
        assertThat(chosen(UnmaskingPolicies.threshold(0.5).bounded(2, 9), candidates, new PassContext(0, 0, 4)))
                .containsExactlyInAnyOrder(1, 2);
        assertThat(chosen(UnmaskingPolicies.threshold(0.5).bounded(2, 9), candidates, new PassContext(1, 0, 4)))
                .hasSize(4);
    }

    @Test
    void aFewestOfPassesBeyondAllMeasureIsOneAPass() {
        Predictions candidates = RandomPredictions.of(new Random(9), 5);
        UnmaskingPolicy policy = UnmaskingPolicies.threshold(0).bounded(Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(policy.select(candidates, new PassContext(0, 0, 5))).hasSize(1);
    }

    @Test
    void boundsThatContradictEachOtherAreRefused() {
        UnmaskingPolicy policy = UnmaskingPolicies.leftToRight();
        assertThatThrownBy(() -> policy.bounded(0, 3)).hasMessageContaining("from 0 to 3");
        assertThatThrownBy(() -> policy.bounded(5, 4)).hasMessageContaining("from 5 to 4");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN})
    void boundsBelowZeroAreRefused(double wrong) {
        assertThatThrownBy(() -> UnmaskingPolicies.threshold(wrong)).hasMessageContaining("" + wrong);
        assertThatThrownBy(() -> UnmaskingPolicies.factor(wrong)).hasMessageContaining("" + wrong);
        assertThatThrownBy(() -> UnmaskingPolicies.entropyBound(wrong)).hasMessageContaining("" + wrong);
    }
}
