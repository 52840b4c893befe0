package dev.darkroom.generation;

import dev.darkroom.diffusion.Confidence;
import dev.darkroom.diffusion.UnmaskingPolicies;
import dev.darkroom.diffusion.UnmaskingPolicy;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/** The unmasking policies by the names that requests use. */
enum Policy {
    SCHEDULE("schedule", Kind.SCHEDULED, 0, 0, ignored -> UnmaskingPolicies.schedule(Confidence.PROBABILITY)),
    MARGIN("margin", Kind.SCHEDULED, 0, 0, ignored -> UnmaskingPolicies.schedule(Confidence.MARGIN)),
    ENTROPY_SCHEDULE(
            "entropy-schedule", Kind.SCHEDULED, 0, 0, ignored -> UnmaskingPolicies.schedule(Confidence.NEGATIVE_ENTROPY)),
    THRESHOLD("threshold", Kind.ADAPTIVE, 0.9, 1, UnmaskingPolicies::threshold),
    FACTOR("factor", Kind.ADAPTIVE, 1, 1000, UnmaskingPolicies::factor),
    ENTROPY("entropy", Kind.ADAPTIVE, 0.5, 1000, UnmaskingPolicies::entropyBound),
    LEFT_TO_RIGHT("left-to-right", Kind.SEQUENTIAL, 0, 0, ignored -> UnmaskingPolicies.leftToRight());

    /** What says how many passes a block takes. */
    enum Kind {
        SCHEDULED,
        ADAPTIVE,
        SEQUENTIAL
    }

    private final String label;
    private final Kind kind;
    private final double defaultThreshold;
    private final double highestThreshold;
    private final DoubleFunction<UnmaskingPolicy> factory;

    Policy(
            String label,
            Kind kind,
            double defaultThreshold,
            double highestThreshold,
            DoubleFunction<UnmaskingPolicy> factory) {
        this.label = label;
        this.kind = kind;
        this.defaultThreshold = defaultThreshold;
        this.highestThreshold = highestThreshold;
        this.factory = factory;
    }

    static Optional<Policy> named(String name) {
        return Arrays.stream(values()).filter(policy -> policy.label.equals(name)).findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(Policy::label).collect(Collectors.joining(", "));
    }

    String label() {
        return label;
    }

    Kind kind() {
        return kind;
    }

    double defaultThreshold() {
        return defaultThreshold;
    }

    double highestThreshold() {
        return highestThreshold;
    }

    UnmaskingPolicy create(double threshold) {
        return factory.apply(threshold);
    }
}
