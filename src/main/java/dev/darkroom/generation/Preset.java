package dev.darkroom.generation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Named settings. The pass counts of the first three are those published for Mercury's Nano, Pro and Max.
 */
enum Preset {
    INSTANT("schedule", 8, null),
    BALANCED("schedule", 12, null),
    CAREFUL("schedule", 16, null),
    ADAPTIVE("threshold", null, 0.9);

    private final String policy;
    private final @Nullable Integer passes;
    private final @Nullable Double threshold;

    Preset(String policy, @Nullable Integer passes, @Nullable Double threshold) {
        this.policy = policy;
        this.passes = passes;
        this.threshold = threshold;
    }

    static Optional<Preset> named(String name) {
        return Arrays.stream(values()).filter(preset -> preset.label().equals(name)).findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(Preset::label).collect(Collectors.joining(", "));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String policy() {
        return policy;
    }

    @Nullable Integer passes() {
        return passes;
    }

    @Nullable Double threshold() {
        return threshold;
    }
}
