package dev.darkroom.diffusion;

import java.util.Random;
import java.util.stream.IntStream;

/** Candidates with made-up numbers. */
final class RandomPredictions {

    private RandomPredictions() {}

    /**
     * So many candidates, now and then with equal numbers. Entropies are whole multiples of 1/64, so that their sums are
     * exact.
     */
    static Predictions of(Random random, int size) {
        int coarseness = random.nextInt(4) == 0 ? 4 : 1 << 20;
        return new Predictions(
                IntStream.range(0, size).map(i -> 10 + 3 * i).toArray(),
                random.ints(size, 0, 40).toArray(),
                random.doubles(size).map(value -> Math.rint(value * coarseness) / coarseness).toArray(),
                random.doubles(size).map(value -> Math.rint(value * coarseness) / coarseness).toArray(),
                random.ints(size, 0, 200).mapToDouble(value -> value / 64.0).toArray());
    }
}
