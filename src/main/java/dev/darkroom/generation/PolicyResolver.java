package dev.darkroom.generation;

import static dev.darkroom.generation.OptionChecks.atLeast;
import static dev.darkroom.generation.OptionChecks.orElse;
import static dev.darkroom.generation.OptionChecks.within;
import static dev.darkroom.generation.OptionChecks.wrong;

import dev.darkroom.model.ModelManifest.DecodingDefaults;
import org.jspecify.annotations.Nullable;

/** The unmasking policy of a request, and the figures that go with it. */
final class PolicyResolver {

    private static final int DEFAULT_PASSES = 16;
    private static final int DEFAULT_MIN_PASSES = 4;
    private static final int DEFAULT_MAX_PASSES = 16;
    /** Larger blocks than those of the adaptive preset, 64 tokens in up to 16 passes, get more passes in proportion. */
    private static final int TOKENS_A_PASS = 4;

    private final GenerationOptions asked;
    private final @Nullable Preset preset;
    private final DecodingDefaults defaults;

    PolicyResolver(GenerationOptions asked, @Nullable Preset preset, DecodingDefaults defaults) {
        this.asked = asked;
        this.preset = preset;
        this.defaults = defaults;
    }

    /** @throws InvalidRequestException if a figure is asked for that means nothing to the policy */
    Policy policy() {
        Policy policy = policyByName();
        if (asked.passes() != null && policy.kind() != Policy.Kind.SCHEDULED) {
            throw misplaced("passes", asked.passes(), policy);
        }
        if (policy.kind() != Policy.Kind.ADAPTIVE) {
            refuse("threshold", asked.threshold(), policy);
            refuse("minPasses", asked.minPasses(), policy);
            refuse("maxPasses", asked.maxPasses(), policy);
        }
        return policy;
    }

    /** Where no policy is named, a figure that only one kind takes says which kind is meant. */
    private Policy policyByName() {
        if (asked.policy() != null) {
            return Policy.named(asked.policy())
                    .orElseThrow(() -> wrong("policy", asked.policy(), "one of " + Policy.labels()));
        }
        if (preset != null) {
            return Policy.named(preset.policy()).orElseThrow();
        }
        Policy usual = defaults.policy() == null
                ? Policy.THRESHOLD
                : Policy.named(defaults.policy()).orElse(Policy.THRESHOLD);
        if (asked.passes() != null && usual.kind() != Policy.Kind.SCHEDULED) {
            return Policy.SCHEDULE;
        }
        boolean adaptive = asked.threshold() != null || asked.minPasses() != null || asked.maxPasses() != null;
        return adaptive && usual.kind() != Policy.Kind.ADAPTIVE ? Policy.THRESHOLD : usual;
    }

    private static void refuse(String field, @Nullable Object given, Policy policy) {
        if (given != null) {
            throw misplaced(field, given, policy);
        }
    }

    private static InvalidRequestException misplaced(String field, Object given, Policy policy) {
        String wanted = policy.kind() == Policy.Kind.SCHEDULED
                ? "left out: the policy %s takes its number of passes from passes"
                : "left out: it means nothing to the policy %s";
        return wrong(field, given, wanted.formatted(policy.label()));
    }

    int passes() {
        Integer byPreset = preset == null ? null : preset.passes();
        return atLeast("passes", asked.passes(), 1, orElse(byPreset, orElse(defaults.passes(), DEFAULT_PASSES)));
    }

    double threshold(Policy policy) {
        boolean byModel = asked.policy() == null && preset == null;
        Double usual = byModel ? defaults.threshold() : null;
        if (asked.policy() == null && preset != null) {
            usual = preset.threshold();
        }
        double lowest = policy == Policy.FACTOR ? Double.MIN_NORMAL : 0;
        return within(
                "threshold", asked.threshold(), lowest, policy.highestThreshold(), orElse(usual, policy.defaultThreshold()));
    }

    /** A wish for few passes at most is one for few at least. */
    int minPasses() {
        Integer byModel = preset == null ? defaults.minPasses() : null;
        int usual = orElse(byModel, DEFAULT_MIN_PASSES);
        int most = Math.max(1, orElse(asked.maxPasses(), usual));
        return atLeast("minPasses", asked.minPasses(), 1, Math.min(most, usual));
    }

    int maxPasses(int minPasses, int blockLength) {
        Integer byModel = preset == null ? defaults.maxPasses() : null;
        int usual = Math.max(orElse(byModel, DEFAULT_MAX_PASSES), blockLength / TOKENS_A_PASS);
        return atLeast("maxPasses", asked.maxPasses(), minPasses, Math.max(minPasses, usual));
    }
}
