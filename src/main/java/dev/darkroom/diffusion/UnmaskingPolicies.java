package dev.darkroom.diffusion;

/** The unmasking policies. */
public final class UnmaskingPolicies {

    private UnmaskingPolicies() {}

    /** Each pass's quota, the surest by some measure first (LLaDA's low-confidence remasking, Dream's algorithms). */
    public static UnmaskingPolicy schedule(Confidence confidence) {
        return new SchedulePolicy(confidence);
    }

    /**
     * The surest candidate, and all whose probability reaches a threshold (Fast-dLLM).
     *
     * @param threshold 0 to 1; above 1 it commits one a pass
     */
    public static UnmaskingPolicy threshold(double threshold) {
        return new ThresholdPolicy(threshold);
    }

    /**
     * As many as their joint certainty allows (Fast-dLLM's factor rule).
     *
     * @param factor above 0; higher commits more
     * @param sparesLastRank whether a failure of the last rank alone is overlooked, as the published code does
     */
    public static UnmaskingPolicy factor(double factor, boolean sparesLastRank) {
        return new FactorPolicy(factor, sparesLastRank);
    }

    /**
     * The largest set whose summed entropy stays within a bound.
     *
     * @param bound in nats, at least 0
     */
    public static UnmaskingPolicy entropyBound(double bound) {
        return new EntropyBoundPolicy(bound);
    }

    /** The leftmost open position, one a pass: the autoregressive yardstick. */
    public static UnmaskingPolicy leftToRight() {
        return (candidates, pass) -> candidates.size() == 0 ? new int[0] : new int[] {0};
    }
}
