package dev.darkroom.diffusion;

import java.util.stream.IntStream;

/** Commits the surest candidate, and every other whose confidence reaches a threshold (Fast-dLLM, arXiv 2505.22618). */
record ThresholdPolicy(double threshold) implements UnmaskingPolicy {

    ThresholdPolicy {
        if (!(threshold >= 0)) {
            throw new IllegalArgumentException("a threshold of " + threshold);
        }
    }

    @Override
    public int[] select(Predictions candidates, PassContext pass) {
        if (candidates.size() == 0) {
            return new int[0];
        }
        double[] values = confidence(pass).ofAll(candidates);
        int surest = Ranking.descending(candidates, confidence(pass))[0];
        return IntStream.range(0, values.length)
                .filter(index -> index == surest || values[index] >= threshold)
                .toArray();
    }
}
