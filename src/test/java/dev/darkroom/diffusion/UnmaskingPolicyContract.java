package dev.darkroom.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What every {@link UnmaskingPolicy} keeps to, bounded ones included. */
abstract class UnmaskingPolicyContract {

    abstract UnmaskingPolicy policy();

    /** Whether a pass with candidates always commits one, whatever the quota. */
    boolean alwaysCommits() {
        return true;
    }

    private void forManyPasses(BiConsumer<Predictions, PassContext> check) {
        Random random = new Random(4711);
        for (int round = 0; round < 400; round++) {
            int size = random.nextInt(12);
            Predictions candidates = RandomPredictions.of(random, size);
            PassContext pass = new PassContext(random.nextInt(6), random.nextInt(size + 2), size);
            check.accept(candidates, pass);
            check.accept(candidates, new PassContext(pass.step(), pass.quota(), size + 3));
        }
    }

    @Test
    void indexesAreInRangeAndUnique() {
        forManyPasses((candidates, pass) -> assertThat(Arrays.stream(policy().select(candidates, pass)).boxed().toList())
                .doesNotHaveDuplicates()
                .allMatch(index -> index >= 0 && index < candidates.size()));
    }

    @Test
    void candidatesAreLeftAsTheyAre() {
        forManyPasses((candidates, pass) -> {
            String before = text(candidates);
            policy().select(candidates, pass);
            assertThat(text(candidates)).isEqualTo(before);
        });
    }

    @Test
    void theSameCandidatesYieldTheSameChoice() {
        forManyPasses((candidates, pass) -> assertThat(policy().select(candidates, pass))
                .containsExactly(policy().select(candidates, pass)));
    }

    @Test
    void progressIsMadeWhereItIsPromised() {
        forManyPasses((candidates, pass) -> {
            int expected = alwaysCommits() ? 1 : Math.min(1, pass.quota());
            assertThat(policy().select(candidates, pass))
                    .hasSizeGreaterThanOrEqualTo(Math.min(expected, candidates.size()));
        });
    }

    @Test
    void noCandidatesYieldNoChoice() {
        assertThat(policy().select(RandomPredictions.of(new Random(1), 0), new PassContext(0, 5, 0))).isEmpty();
    }

    @Test
    void whatIsChosenIsNowhereLessSureThanWhatIsLeft() {
        if (!ranksByConfidence()) {
            return;
        }
        forManyPasses((candidates, pass) -> {
            double[] confidences = policy().confidence(pass).ofAll(candidates);
            int[] selected = policy().select(candidates, pass);
            double lowestChosen = Arrays.stream(selected).mapToDouble(i -> confidences[i]).min().orElse(1e9);
            for (int i = 0; i < candidates.size(); i++) {
                int index = i;
                if (Arrays.stream(selected).noneMatch(chosen -> chosen == index)) {
                    assertThat(confidences[i]).isLessThanOrEqualTo(lowestChosen);
                }
            }
        });
    }

    /** Whether the order of candidates plays no part in what is chosen. */
    boolean ranksByConfidence() {
        return true;
    }

    private static String text(Predictions candidates) {
        return Arrays.toString(candidates.positions())
                + Arrays.toString(candidates.tokens())
                + Arrays.toString(candidates.probabilities())
                + Arrays.toString(candidates.margins())
                + Arrays.toString(candidates.entropies());
    }
}
