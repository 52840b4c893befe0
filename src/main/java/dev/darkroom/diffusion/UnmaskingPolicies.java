package dev.darkroom.diffusion;

import java.util.Set;
import java.util.stream.IntStream;

/** The unmasking policies. */
public final class UnmaskingPolicies {

    private static final double NEARLY_CERTAIN = 0.99;

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
     * As {@link #threshold}, but two neighbours get the same token in one pass only if both are nearly certain of it, that is from a
     * probability of 0.99 on; else the surer gets it, and the other waits.
     *
     * @param threshold 0 to 1; above 1 it commits one a pass
     * @param free tokens that this says nothing about, such as those that end an answer
     */
    public static UnmaskingPolicy spacedThreshold(double threshold, Set<Integer> free) {
        return new SpacedPolicy(new ThresholdPolicy(threshold), NEARLY_CERTAIN, free);
    }

    /**
     * The surest candidate, and those among the surest of the pass's quota whose probability reaches a threshold (Fast-dLLM's
     * Dream sampler without blocks).
     *
     * @param threshold 0 to 1
     */
    public static UnmaskingPolicy thresholdWithinQuota(double threshold) {
        return (candidates, pass) -> {
            int[] ranked = Ranking.descending(candidates, Confidence.PROBABILITY);
            return IntStream.range(0, Math.min(pass.quota(), ranked.length))
                    .filter(rank -> rank == 0 || candidates.probabilities()[ranked[rank]] >= threshold)
                    .map(rank -> ranked[rank])
                    .toArray();
        };
    }

    /**
     * As many as their joint certainty allows (Fast-dLLM's factor rule).
     *
     * @param factor above 0; higher commits more
     */
    public static UnmaskingPolicy factor(double factor) {
        return new FactorPolicy(factor, FactorPolicy.Counting.UNTIL_FIRST_FAILURE);
    }

    /**
     * As many of the surest as there are ranks that satisfy the factor rule (dLLM's reading of it).
     *
     * @param factor above 0; higher commits more
     */
    public static UnmaskingPolicy factorCountingAll(double factor) {
        return new FactorPolicy(factor, FactorPolicy.Counting.ALL_THAT_SATISFY);
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
