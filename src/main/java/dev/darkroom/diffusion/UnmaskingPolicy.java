package dev.darkroom.diffusion;

/**
 * Chooses, after each pass, which of the open positions to commit. It sees predictions and says indexes; it never touches
 * a model or a canvas. Policies have no state and may be shared.
 */
@FunctionalInterface
public interface UnmaskingPolicy {

    /**
     * @param candidates predictions for the positions that may be committed
     * @param pass where the pass stands in its block
     * @return indexes into the candidates, each at most once, in any order
     */
    int[] select(Predictions candidates, PassContext pass);

    /** What this policy ranks candidates by in a pass. */
    default Confidence confidence(PassContext pass) {
        return Confidence.PROBABILITY;
    }

    /** This policy, but another one in the first pass of each block. */
    default UnmaskingPolicy startingWith(UnmaskingPolicy first) {
        return new StartingPolicy(first, this);
    }

    /**
     * This policy, held between a fewest and a most number of passes a block: no pass commits more than an even share of
     * what is open over the passes that must still come, nor less than one over the passes that may; the last pass commits
     * all that is left.
     *
     * @param minPasses at least 1
     * @param maxPasses at least {@code minPasses}
     */
    default UnmaskingPolicy bounded(int minPasses, int maxPasses) {
        return new BoundedPolicy(this, minPasses, maxPasses);
    }
}
