package dev.darkroom.diffusion;

import java.util.stream.IntStream;

/** Holds another policy between a fewest and a most number of passes a block. */
record BoundedPolicy(UnmaskingPolicy policy, int minPasses, int maxPasses) implements UnmaskingPolicy {

    BoundedPolicy {
        if (minPasses < 1 || maxPasses < minPasses) {
            throw new IllegalArgumentException("no block takes from " + minPasses + " to " + maxPasses + " passes");
        }
    }

    @Override
    public int[] select(Predictions candidates, PassContext pass) {
        if (pass.step() >= maxPasses - 1) {
            return IntStream.range(0, candidates.size()).toArray();
        }
        int[] selected = policy.select(candidates, pass);
        int passesToCome = minPasses - pass.step();
        if (passesToCome <= 1) {
            return selected;
        }
        int most = (int) (((long) pass.masked() + passesToCome - 1) / passesToCome);
        return selected.length <= most ? selected : Ranking.best(candidates, confidence(), selected, most);
    }

    @Override
    public Confidence confidence() {
        return policy.confidence();
    }
}
