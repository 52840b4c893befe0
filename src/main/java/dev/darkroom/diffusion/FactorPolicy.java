package dev.darkroom.diffusion;

import java.util.Arrays;

/**
 * Commits as many candidates as their joint certainty allows: the candidate of rank r, the surest being of rank 1,
 * satisfies the rule if its confidence is at least 1 - factor / (r + 1). At least one is committed (Fast-dLLM, arXiv
 * 2505.22618).
 *
 * @param factor above 0; higher commits more
 * @param counting what becomes of ranks after one that fails
 */
record FactorPolicy(double factor, Counting counting) implements UnmaskingPolicy {

    /** How many are committed. */
    enum Counting {
        /** The ranks before the first that fails; all, if none fails but the last one (Fast-dLLM's code). */
        UNTIL_FIRST_FAILURE,
        /** As many as satisfy the rule, taken from the top (dLLM's code). */
        ALL_THAT_SATISFY
    }

    FactorPolicy {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("a factor of " + factor);
        }
    }

    @Override
    public int[] select(Predictions candidates, PassContext pass) {
        int[] ranked = Ranking.descending(candidates, confidence(pass));
        int satisfied = Math.min(1, ranked.length);
        for (int rank = 2; rank <= ranked.length; rank++) {
            if (confidence(pass).of(candidates, ranked[rank - 1]) >= 1 - factor / (rank + 1)) {
                satisfied++;
            } else if (counting == Counting.UNTIL_FIRST_FAILURE) {
                boolean onlyTheLast = rank == ranked.length;
                return onlyTheLast ? ranked : Arrays.copyOf(ranked, satisfied);
            }
        }
        return Arrays.copyOf(ranked, satisfied);
    }
}
