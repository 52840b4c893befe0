package dev.darkroom.cli.conformance;

import dev.darkroom.diffusion.CacheMode;
import dev.darkroom.diffusion.CandidateRule;
import dev.darkroom.diffusion.Completion;
import dev.darkroom.diffusion.Confidence;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.Schedule;
import dev.darkroom.diffusion.UnmaskingPolicies;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** LLaDA's own sampler, and those of Fast-dLLM for LLaDA, as combinations of schedule, policy, cache and candidate rule. */
final class LladaSamplers {

    static final Map<String, Function<SamplerRequest, Sampler>> ALL = Map.of(
            "llada.generate", LladaSamplers::generate,
            "fastdllm.llada.none", request -> fastDllm(request, CacheMode.NONE),
            "fastdllm.llada.prefix", request -> fastDllm(request, CacheMode.PREFIX),
            "fastdllm.llada.dual", request -> fastDllm(request, CacheMode.DUAL));

    /** Ids that LLaDA's code has built in; a trace says what stands for them in its vocabulary. */
    private static final String END_OF_TEXT = "126081";

    private static final String END_OF_TURN = "126348";

    private LladaSamplers() {}

    private static Sampler generate(SamplerRequest request) {
        Trace trace = request.trace();
        Set<Integer> suppressed = trace.flag("logits_eos_inf") ? Set.of(builtIn(trace, END_OF_TEXT)) : Set.of();
        Set<Integer> doubted = new HashSet<>();
        if (trace.flag("confidence_eos_eot_inf")) {
            doubted.add(builtIn(trace, END_OF_TEXT));
            doubted.add(builtIn(trace, END_OF_TURN));
        }
        DecodingOptions options = DecodingOptions.with(UnmaskingPolicies.schedule(Confidence.PROBABILITY))
                .blockLength(trace.number("block_length"))
                .schedule(Schedule.EVEN, passesPerBlock(trace))
                .candidateRule(CandidateRule.UP_TO_BLOCK_END)
                .completion(Completion.SCHEDULE_OVER)
                .doubtedTokens(doubted)
                .readout(request.readout(trace.real("cfg_scale", 0), suppressed, 0))
                .build();
        return new Sampler(request.canvas("gen_length"), options);
    }

    private static Sampler fastDllm(SamplerRequest request, CacheMode cache) {
        Trace trace = request.trace();
        DecodingOptions options = rule(trace)
                .blockLength(trace.number("block_length"))
                .candidateRule(CandidateRule.UP_TO_BLOCK_END)
                .cache(cache)
                .readout(request.readout())
                .build();
        return new Sampler(request.canvas("gen_length"), options);
    }

    private static DecodingOptions.Builder rule(Trace trace) {
        if (trace.has("factor")) {
            // The release that brought the factor rule tests for completion before each cached pass; the one before, after.
            return DecodingOptions.with(UnmaskingPolicies.factor(trace.real("factor", 0)))
                    .completion(Completion.BLOCK_FULL);
        }
        DecodingOptions.Builder options = trace.has("threshold")
                ? DecodingOptions.with(UnmaskingPolicies.threshold(trace.real("threshold", 0)))
                : DecodingOptions.with(UnmaskingPolicies.schedule(Confidence.PROBABILITY))
                        .schedule(Schedule.EVEN, passesPerBlock(trace));
        return options.completion(Completion.BLOCK_FULL_AFTER_CACHED_PASS);
    }

    private static int passesPerBlock(Trace trace) {
        return trace.number("steps") / (trace.number("gen_length") / trace.number("block_length"));
    }

    private static int builtIn(Trace trace, String id) {
        Map<String, Integer> substituted = trace.endTokensSubstituted();
        return substituted == null ? Integer.parseInt(id) : substituted.getOrDefault(id, Integer.parseInt(id));
    }
}
