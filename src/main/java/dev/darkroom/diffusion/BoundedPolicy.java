package dev.darkroom.diffusion;

import java.util.stream.IntStream;

/**
 * Holds another policy between a fewest and a most number of passes a block, by an even share of what is open: no pass
 * commits more than the share of the passes that must still come, and none less than that of the passes that may. So a block
 * that the policy is unsure of advances steadily, rather than being committed blindly in its last pass.
 */
record BoundedPolicy(UnmaskingPolicy policy, int minPasses, int maxPasses) implements UnmaskingPolicy {

    BoundedPolicy {
        if (minPasses < 1 || maxPasses < minPasses) {
            throw new IllegalArgumentException("no block takes from " + minPasses + " to " + maxPasses + " passes");
        }
    }

    @Override
    public int[] select(Predictions candidates, PassContext pass) {
        int[] selected = policy.select(candidates, pass);
        int least = share(candidates.size(), maxPasses - pass.step());
        int most = share(candidates.size(), minPasses - pass.step());
        if (selected.length < least) {
            int[] all = IntStream.range(0, candidates.size()).toArray();
            return Ranking.best(candidates, confidence(pass), all, least);
        }
        return selected.length > most ? Ranking.best(candidates, confidence(pass), selected, most) : selected;
    }

    /** An even share over some passes, rounded up; all if there are none left. */
    private static int share(int open, int passes) {
        return passes <= 1 ? open : (int) (((long) open + passes - 1) / passes);
    }

    @Override
    public Confidence confidence(PassContext pass) {
        return policy.confidence(pass);
    }
}
