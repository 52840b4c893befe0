package dev.darkroom.generation;

import dev.darkroom.diffusion.Confidence;
import dev.darkroom.diffusion.UnmaskingPolicies;
import dev.darkroom.diffusion.UnmaskingPolicy;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The unmasking policies by the names that requests use. */
enum Policy {
    SCHEDULE("schedule", Kind.SCHEDULED, 0, 0, (threshold, ends) -> UnmaskingPolicies.schedule(Confidence.PROBABILITY)),
    MARGIN("margin", Kind.SCHEDULED, 0, 0, (threshold, ends) -> UnmaskingPolicies.schedule(Confidence.MARGIN)),
    ENTROPY_SCHEDULE(
            "entropy-schedule", Kind.SCHEDULED, 0, 0, (threshold, ends) -> UnmaskingPolicies.schedule(Confidence.NEGATIVE_ENTROPY)),
    THRESHOLD("threshold", Kind.ADAPTIVE, 0.9, 1, (threshold, ends) -> UnmaskingPolicies.threshold(threshold)),
    SPACED("spaced", Kind.ADAPTIVE, 0.9, 1, UnmaskingPolicies::spacedThreshold),
    FACTOR("factor", Kind.ADAPTIVE, 1, 1000, (threshold, ends) -> UnmaskingPolicies.factor(threshold)),
    ENTROPY("entropy", Kind.ADAPTIVE, 0.5, 1000, (threshold, ends) -> UnmaskingPolicies.entropyBound(threshold)),
    LEFT_TO_RIGHT("left-to-right", Kind.SEQUENTIAL, 0, 0, (threshold, ends) -> UnmaskingPolicies.leftToRight());

    /** What says how many passes a block takes. */
    enum Kind {
        SCHEDULED,
        ADAPTIVE,
        SEQUENTIAL
    }

    private interface Factory {
        UnmaskingPolicy create(double threshold, Set<Integer> endTokens);
    }

    private final String label;
    private final Kind kind;
    private final double defaultThreshold;
    private final double highestThreshold;
    private final Factory factory;

    Policy(
            String label,
            Kind kind,
            double defaultThreshold,
            double highestThreshold,
            Factory factory) {
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

    /**
     * @param threshold of those that have one
     * @param endTokens tokens that end an answer
     */
    UnmaskingPolicy create(double threshold, Set<Integer> endTokens) {
        return factory.create(threshold, endTokens);
    }
}
