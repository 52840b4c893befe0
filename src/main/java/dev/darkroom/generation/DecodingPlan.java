package dev.darkroom.generation;

import dev.darkroom.diffusion.AnswerConstraint;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.EndRule;
import dev.darkroom.diffusion.Readout;
import dev.darkroom.diffusion.Revision;
import dev.darkroom.diffusion.Sampling;
import dev.darkroom.diffusion.Schedule;
import dev.darkroom.diffusion.StopCondition;
import dev.darkroom.diffusion.UnmaskingPolicy;
import dev.darkroom.model.ModelManifest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns options in force into the decoder's. */
final class DecodingPlan {

    /** What happens to doubted tokens, by the names that requests use. */
    static final Map<String, Revision.Kind> REVISIONS =
            Map.of("remask", Revision.Kind.REMASK, "edit", Revision.Kind.EDIT);

    /** The window margin of a run that is no edit. */
    static final int WHOLE_BLOCKS = -1;

    /** The lookahead that leaves nothing out. */
    static final int WHOLE_CANVAS = -1;

    private static final int CANDIDATES = 16;
    private static final int CANDIDATES_TO_SAMPLE_FROM = 64;

    private DecodingPlan() {}

    /**
     * @param options as {@link OptionResolver} returns them
     * @param endRule when an end token takes effect
     * @param constraint what the answer must be, or null
     * @param windowMargin positions on either side of the open ones to run, or {@link #WHOLE_BLOCKS}
     */
    static DecodingOptions of(
            GenerationOptions options,
            ModelManifest model,
            EndRule endRule,
            StopCondition stopCondition,
            @Nullable AnswerConstraint constraint,
            int windowMargin) {
        Policy policy = Policy.named(Objects.requireNonNull(options.policy())).orElseThrow();
        double threshold = options.threshold() == null ? 0 : options.threshold();
        Set<Integer> endTokens = Set.copyOf(model.specialTokens().endOfSequence());
        UnmaskingPolicy unmasking = policy.create(threshold, endTokens);
        if (options.minPasses() != null && options.maxPasses() != null) {
            unmasking = unmasking.bounded(options.minPasses(), options.maxPasses());
        }
        double temperature = Objects.requireNonNull(options.temperature());
        DecodingOptions.Builder builder = DecodingOptions.with(unmasking)
                .blockLength(Objects.requireNonNull(options.blockLength()))
                .cache(OptionResolver.cacheMode(Objects.requireNonNull(options.cache())))
                .windowMargin(windowMargin)
                .lookahead(endRule == EndRule.WHEN_SETTLED ? Objects.requireNonNull(options.lookahead()) : WHOLE_CANVAS)
                .revision(revision(options))
                .sampling(sampling(options, temperature))
                .readout(new Readout(
                        temperature > 0 ? CANDIDATES_TO_SAMPLE_FROM : CANDIDATES,
                        Objects.requireNonNull(options.guidance()),
                        Set.of(),
                        model.logitShift()))
                .endTokens(endTokens)
                .endRule(endRule)
                .stopCondition(stopCondition)
                .constraint(constraint)
                .timeLimit(options.maxMillis() == null ? null : Duration.ofMillis(options.maxMillis()));
        if (options.passes() != null) {
            builder.schedule(Schedule.EVEN, options.passes());
        }
        return builder.build();
    }

    /** Greedy decoding takes no heed of a nucleus, which would only make every confidence look higher. */
    private static Sampling sampling(GenerationOptions options, double temperature) {
        return temperature == 0
                ? Sampling.GREEDY
                : new Sampling(
                        temperature,
                        Objects.requireNonNull(options.topP()),
                        Integer.MAX_VALUE,
                        Objects.requireNonNull(options.seed()));
    }

    /** An overlap without a kind of revision opens doubted tokens again, as it is meant to join blocks smoothly. */
    private static Revision revision(GenerationOptions options) {
        Double threshold = options.revisionThreshold();
        if (threshold == null) {
            return Revision.NONE;
        }
        Revision.Kind kind = REVISIONS.get(options.revision());
        return new Revision(
                kind == null ? Revision.Kind.REMASK : kind,
                threshold,
                kind != null,
                Objects.requireNonNull(options.overlap()));
    }
}
