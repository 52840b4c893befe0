package dev.darkroom.diffusion;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * Of two neighbours for which another policy would choose one and the same token in one pass, keeps the surer, unless both are
 * nearly certain. Every position is predicted for itself: where the model knows what comes but not yet at which of two places, both may
 * be sure of it, and the answer has it twice. The next pass sees the one that was kept, and a token that really stands there twice
 * comes then.
 *
 * @param policy what chooses; it must go by how sure candidates are, as a schedule would fall behind
 * @param nearlyCertain probability from which on neighbours are left as they are
 * @param free tokens that may stand next to each other, such as those that end an answer and fill what follows
 */
record SpacedPolicy(UnmaskingPolicy policy, double nearlyCertain, Set<Integer> free) implements UnmaskingPolicy {

    SpacedPolicy {
        free = Set.copyOf(free);
    }

    @Override
    public int[] select(Predictions candidates, PassContext pass) {
        int[] chosen = policy.select(candidates, pass);
        BitSet kept = new BitSet();
        Arrays.stream(chosen).forEach(kept::set);
        for (int left = kept.nextSetBit(0); left >= 0; left = kept.nextSetBit(left + 1)) {
            if (kept.get(left + 1) && isOneTokenTwice(candidates, left)) {
                double[] probabilities = candidates.probabilities();
                int lessSure = probabilities[left] < probabilities[left + 1] ? left : left + 1;
                if (probabilities[lessSure] < nearlyCertain) {
                    kept.clear(lessSure);
                }
            }
        }
        return Arrays.stream(chosen).filter(kept::get).toArray();
    }

    private boolean isOneTokenTwice(Predictions candidates, int left) {
        int[] positions = candidates.positions();
        int[] tokens = candidates.tokens();
        return positions[left + 1] == positions[left] + 1
                && tokens[left + 1] == tokens[left]
                && !free.contains(tokens[left]);
    }

    @Override
    public Confidence confidence(PassContext pass) {
        return policy.confidence(pass);
    }
}
