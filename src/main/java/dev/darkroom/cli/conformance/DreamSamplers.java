package dev.darkroom.cli.conformance;

import dev.darkroom.diffusion.CacheMode;
import dev.darkroom.diffusion.CandidateRule;
import dev.darkroom.diffusion.Completion;
import dev.darkroom.diffusion.Confidence;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.Readout;
import dev.darkroom.diffusion.Schedule;
import dev.darkroom.diffusion.UnmaskingPolicies;
import dev.darkroom.diffusion.UnmaskingPolicy;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Dream's own sampler, and those of dLLM and Fast-dLLM for Dream, as combinations of schedule, policy, cache and candidate
 * rule. A prediction stands one row before its position in all of them.
 */
final class DreamSamplers {

    static final Map<String, Function<SamplerRequest, Sampler>> ALL = Map.of(
            "dream.diffusion_generate", DreamSamplers::generate,
            "dllm.dream.sample", DreamSamplers::dllm,
            "dllm.dream.infill", DreamSamplers::dllm,
            "fastdllm.dream.full", DreamSamplers::fastDllmFull,
            "fastdllm.dream.block", DreamSamplers::fastDllmBlock);

    private static final String THRESHOLD = "confidence_threshold";

    private DreamSamplers() {}

    private static Sampler generate(SamplerRequest request) {
        Trace trace = request.trace();
        return new Sampler(
                request.blanks(),
                scheduled(request, Schedule.timesteps(trace.real("eps", 0)))
                        .readout(shifted(request))
                        .build());
    }

    private static Sampler dllm(SamplerRequest request) {
        return new Sampler(
                request.blanks(),
                scheduled(request, Schedule.LINEAR).readout(request.dllmReadout()).build());
    }

    /** One block over the whole canvas, for as many passes as the schedule has. */
    private static DecodingOptions.Builder scheduled(SamplerRequest request, Schedule schedule) {
        return DecodingOptions.with(UnmaskingPolicies.schedule(request.dreamConfidence()))
                .schedule(schedule, request.trace().number("steps"))
                .completion(Completion.SCHEDULE_OVER)
                .sampling(request.dreamSampling());
    }

    private static Sampler fastDllmFull(SamplerRequest request) {
        Trace trace = request.trace();
        if (!trace.text("alg").equals(THRESHOLD)) {
            return generate(request);
        }
        DecodingOptions options = DecodingOptions.with(
                        UnmaskingPolicies.thresholdWithinQuota(trace.real("threshold", 0)))
                .schedule(Schedule.CARRIED_OVER, trace.number("steps"))
                .completion(Completion.SCHEDULE_OVER)
                .sampling(request.dreamSampling())
                .readout(shifted(request))
                .build();
        return new Sampler(request.blanks(), options);
    }

    private static Sampler fastDllmBlock(SamplerRequest request) {
        Trace trace = request.trace();
        int blocks = trace.number("max_new_tokens") / trace.number("block_length");
        UnmaskingPolicy policy = trace.text("alg").equals(THRESHOLD)
                ? UnmaskingPolicies.threshold(trace.real("threshold", 0))
                : UnmaskingPolicies.schedule(request.dreamConfidence())
                        .startingWith(UnmaskingPolicies.schedule(Confidence.PROBABILITY));
        DecodingOptions options = DecodingOptions.with(policy)
                .blockLength(trace.number("block_length"))
                .schedule(Schedule.timestepsAfterFirst(trace.real("eps", 0)), trace.number("steps") / blocks)
                .candidateRule(CandidateRule.FIRST_OF_BLOCK_FIRST)
                .completion(Completion.BLOCK_FULL)
                .cache(trace.flag("dual_cache") ? CacheMode.DUAL : CacheMode.PREFIX)
                .sampling(request.dreamSampling())
                .readout(shifted(request))
                .build();
        return new Sampler(request.canvas("max_new_tokens"), options);
    }

    private static Readout shifted(SamplerRequest request) {
        return request.readout(0, Set.of(), 1);
    }
}
