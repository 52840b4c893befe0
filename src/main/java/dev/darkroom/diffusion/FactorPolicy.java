package dev.darkroom.diffusion;

import java.util.Arrays;

/**
 * Commits as many candidates as their joint certainty allows: the candidate of rank r, the surest being of rank 1, passes
 * if its confidence is at least 1 - factor / (r + 1); the ranks before the first that fails are committed, at least one.
 * The published code also commits everything when only the last rank fails (Fast-dLLM's {@code factor} branch).
 *
 * @param factor above 0; higher commits more
 * @param sparesLastRank whether a failure of the last rank alone is overlooked, as in Fast-dLLM
 */
record FactorPolicy(double factor, boolean sparesLastRank) implements UnmaskingPolicy {

    FactorPolicy {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("a factor of " + factor);
        }
    }

    @Override
    public int[] select(Predictions candidates, PassContext pass) {
        int[] ranked = Ranking.descending(candidates, confidence());
        if (ranked.length == 0) {
            return ranked;
        }
        int passed = 1;
        while (passed < ranked.length && passes(candidates, ranked[passed], passed + 1)) {
            passed++;
        }
        if (sparesLastRank && passed == ranked.length - 1) {
            passed = ranked.length;
        }
        return Arrays.copyOf(ranked, passed);
    }

    private boolean passes(Predictions candidates, int index, int rank) {
        return confidence().of(candidates, index) >= 1 - factor / (rank + 1);
    }
}
