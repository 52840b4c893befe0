package dev.darkroom.cli.conformance;

import dev.darkroom.diffusion.CacheMode;
import dev.darkroom.diffusion.CandidateRule;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Completion;
import dev.darkroom.diffusion.Confidence;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.EndRule;
import dev.darkroom.diffusion.Schedule;
import dev.darkroom.diffusion.UnmaskingPolicies;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** dLLM's samplers as combinations of schedule, policy, cache and candidate rule. */
final class DllmSamplers {

    static final Map<String, Function<SamplerRequest, Sampler>> ALL = Map.of(
            "dllm.mdlm.sample", DllmSamplers::mdlmSample,
            "dllm.mdlm.infill", DllmSamplers::mdlmInfill,
            "dllm.bd3lm.sample", DllmSamplers::bd3lmSample,
            "dllm.fastdllm.llada.sample", DllmSamplers::fastDllmSample);

    private DllmSamplers() {}

    private static Sampler mdlmSample(SamplerRequest request) {
        DecodingOptions.Builder options = mdlm(request, request.trace().number("max_new_tokens"))
                .candidateRule(CandidateRule.UP_TO_BLOCK_END);
        return new Sampler(request.canvas("max_new_tokens"), options.build());
    }

    private static Sampler mdlmInfill(SamplerRequest request) {
        Canvas canvas = request.blanks();
        DecodingOptions.Builder options = mdlm(request, canvas.length()).candidateRule(CandidateRule.BLOCK);
        return new Sampler(canvas, options.build());
    }

    private static DecodingOptions.Builder mdlm(SamplerRequest request, int length) {
        Trace trace = request.trace();
        int blockLength = trace.number("block_size");
        return DecodingOptions.with(UnmaskingPolicies.schedule(Confidence.PROBABILITY))
                .blockLength(blockLength)
                .schedule(Schedule.LINEAR, request.passesPerBlock(length, blockLength))
                .completion(Completion.SCHEDULE_OVER)
                .doubtedTokens(Set.copyOf(trace.tokens("begin_suppress_tokens")))
                .readout(request.dllmReadout());
    }

    private static Sampler bd3lmSample(SamplerRequest request) {
        Trace trace = request.trace();
        int blockLength = trace.number("block_size");
        int length = trace.number("max_new_tokens");
        int passes = trace.has("steps_per_block")
                ? trace.number("steps_per_block")
                : request.passesPerBlock(length, blockLength);
        DecodingOptions options = DecodingOptions.with(UnmaskingPolicies.schedule(Confidence.PROBABILITY))
                .blockLength(blockLength)
                .schedule(Schedule.LINEAR, passes)
                .completion(Completion.SCHEDULE_OVER)
                .cache(CacheMode.BLOCK_CAUSAL)
                .endTokens(Set.of(trace.eosId()))
                .endRule(EndRule.AFTER_BLOCK)
                .readout(request.dllmReadout())
                .build();
        Canvas canvas = Canvas.padded(trace.promptIds(), length, blockLength, trace.maskId(), trace.padId());
        // The reference runs the two sequences of a guided pass one by one.
        return new Sampler(canvas, options, options.readout().guidance() > 0 ? 2 : 1);
    }

    private static Sampler fastDllmSample(SamplerRequest request) {
        Trace trace = request.trace();
        int blockLength = trace.number("block_size");
        CacheMode cache = cache(trace);
        DecodingOptions options = rule(trace)
                .blockLength(blockLength)
                .schedule(Schedule.LINEAR, request.passesPerBlock(trace.number("max_new_tokens"), blockLength))
                .completion(cache == CacheMode.DUAL ? Completion.BLOCK_FULL_OR_SCHEDULE_OVER : Completion.BLOCK_FULL)
                .cache(cache)
                .readout(request.dllmReadout())
                .build();
        return new Sampler(request.canvas("max_new_tokens"), options);
    }

    private static DecodingOptions.Builder rule(Trace trace) {
        if (trace.has("factor")) {
            return DecodingOptions.with(UnmaskingPolicies.factorCountingAll(trace.real("factor", 0)));
        }
        return DecodingOptions.with(
                trace.has("threshold")
                        ? UnmaskingPolicies.threshold(trace.real("threshold", 0))
                        : UnmaskingPolicies.schedule(Confidence.PROBABILITY));
    }

    private static CacheMode cache(Trace trace) {
        if (!trace.has("use_cache")) {
            return CacheMode.NONE;
        }
        return switch (trace.text("use_cache")) {
            case "none" -> CacheMode.NONE;
            case "prefix" -> CacheMode.PREFIX;
            case "dual" -> CacheMode.DUAL;
            default -> throw new Report.SkippedException("the cache " + trace.text("use_cache") + " is not built");
        };
    }
}
