package dev.darkroom.cli.conformance;

import dev.darkroom.checkpoint.Precision;

/**
 * How far numbers may be from the reference's, which was computed in 32 bits.
 *
 * @param logits largest difference of a score
 * @param confidence largest difference of a probability or an entropy
 */
record Closeness(double logits, double confidence) {

    private static final Closeness SINGLE = new Closeness(1e-3, 1e-4);
    private static final Closeness HALF = new Closeness(0.1, 2e-2);

    /** @throws IllegalArgumentException for formats that change a model more than rounding does */
    static Closeness of(Precision precision) {
        return switch (precision) {
            case FP32 -> SINGLE;
            case FP16 -> HALF;
            default -> throw new IllegalArgumentException(
                    "--precision is %s; it must be fp32 or fp16, as others change a model by more than rounding".formatted(precision));
        };
    }
}
