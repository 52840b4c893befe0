package dev.darkroom.diffusion;

import java.util.Set;

/**
 * How a model's scores become proposals.
 *
 * @param candidates tokens to return a row, at least 1; fewer come where the vocabulary is smaller
 * @param guidance strength s of classifier-free guidance: scores are u + (s + 1)(c - u), with u from a canvas whose given
 *     tokens are masked; 0 is off and costs nothing (LLaDA, arXiv 2502.09992)
 * @param suppressed tokens that are never proposed
 * @param shift how many rows before a position its prediction stands; the first row serves the first positions as well
 */
public record Readout(int candidates, double guidance, Set<Integer> suppressed, int shift) {

    public Readout {
        if (candidates < 1) {
            throw new IllegalArgumentException(candidates + " candidates a row");
        }
        if (!(guidance >= 0) || Double.isInfinite(guidance)) {
            throw new IllegalArgumentException("guidance of strength " + guidance);
        }
        if (shift < 0) {
            throw new IllegalArgumentException("a shift of " + shift + " rows");
        }
        suppressed = Set.copyOf(suppressed);
    }

    /** Plain scores of an unshifted model. */
    public static Readout of(int candidates) {
        return new Readout(candidates, 0, Set.of(), 0);
    }
}
