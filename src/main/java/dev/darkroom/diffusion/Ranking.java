package dev.darkroom.diffusion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Orders candidates by confidence; equal ones by position, so that a run can be repeated. */
final class Ranking {

    private Ranking() {}

    /** Indexes of all candidates, the surest first. */
    static int[] descending(Predictions candidates, Confidence confidence) {
        return best(candidates, confidence, IntStream.range(0, candidates.size()).toArray(), candidates.size());
    }

    /** The surest of some candidates, at most so many, the surest first. */
    static int[] best(Predictions candidates, Confidence confidence, int[] indexes, int most) {
        double[] values = confidence.ofAll(candidates);
        return Arrays.stream(indexes)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(index -> values[index])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
