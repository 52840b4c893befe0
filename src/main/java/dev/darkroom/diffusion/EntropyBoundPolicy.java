package dev.darkroom.diffusion;

import java.util.Arrays;

/**
 * Commits the largest set of candidates, the least uncertain first, whose summed entropy stays within a bound; at least
 * one (the idea of the entropy-bounded sampler, arXiv 2505.24857).
 *
 * @param bound in nats, at least 0
 */
record EntropyBoundPolicy(double bound) implements UnmaskingPolicy {

    EntropyBoundPolicy {
        if (!(bound >= 0)) {
            throw new IllegalArgumentException("an entropy bound of " + bound);
        }
    }

    @Override
    public int[] select(Predictions candidates, PassContext pass) {
        int[] ranked = Ranking.descending(candidates, confidence(pass));
        double sum = 0;
        int count = 0;
        while (count < ranked.length) {
            sum += candidates.entropies()[ranked[count]];
            if (count > 0 && sum > bound) {
                break;
            }
            count++;
        }
        return Arrays.copyOf(ranked, count);
    }

    @Override
    public Confidence confidence(PassContext pass) {
        return Confidence.NEGATIVE_ENTROPY;
    }
}
