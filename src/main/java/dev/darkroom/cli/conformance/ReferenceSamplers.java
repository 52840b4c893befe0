package dev.darkroom.cli.conformance;

import dev.darkroom.diffusion.CacheMode;
import dev.darkroom.diffusion.CandidateRule;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Completion;
import dev.darkroom.diffusion.Confidence;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.Readout;
import dev.darkroom.diffusion.Schedule;
import dev.darkroom.diffusion.UnmaskingPolicies;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The published samplers as combinations of schedule, policy, cache and candidate rule. */
final class ReferenceSamplers {

    /**
     * A canvas and how to decode it.
     */
    record Sampler(Canvas canvas, DecodingOptions options) {}

    /** Ids that LLaDA's code has built in, by their ids here, where a trace names those. */
    private static final String LLADA_END_OF_TEXT = "126081";

    private static final String LLADA_END_OF_TURN = "126348";

    private static final Map<String, Function<Request, Sampler>> SAMPLERS = Map.of(
            "llada.generate", ReferenceSamplers::lladaGenerate,
            "fastdllm.llada.none", request -> fastDllm(request, CacheMode.NONE),
            "fastdllm.llada.prefix", request -> fastDllm(request, CacheMode.PREFIX),
            "fastdllm.llada.dual", request -> fastDllm(request, CacheMode.DUAL));

    private ReferenceSamplers() {}

    /** A trace to repeat, and the width of the model's distribution: the whole of it is read, to be exact. */
    private record Request(Trace trace, int vocabularySize) {
        Readout readout(double guidance, Set<Integer> suppressed) {
            return new Readout(vocabularySize, guidance, suppressed, 0);
        }
    }

    /** @throws Report.SkippedException for an algorithm or parameter that is not built */
    static Sampler of(Trace trace, int vocabularySize) {
        Function<Request, Sampler> sampler = SAMPLERS.get(trace.algorithm());
        if (sampler == null) {
            throw new Report.SkippedException("the algorithm " + trace.algorithm() + " is not built");
        }
        if (trace.real("temperature", 0) != 0) {
            throw new Report.SkippedException("noise above temperature 0 depends on the reference's generator");
        }
        if (trace.has("remasking") && !trace.text("remasking").equals("low_confidence")) {
            throw new Report.SkippedException("remasking " + trace.text("remasking") + " is not built");
        }
        return sampler.apply(new Request(trace, vocabularySize));
    }

    private static Sampler lladaGenerate(Request request) {
        Trace trace = request.trace();
        Set<Integer> suppressed = trace.flag("logits_eos_inf") ? Set.of(endOfText(trace)) : Set.of();
        Set<Integer> doubted = new HashSet<>();
        if (trace.flag("confidence_eos_eot_inf")) {
            doubted.add(endOfText(trace));
            doubted.add(endOfTurn(trace));
        }
        int blocks = trace.number("gen_length") / trace.number("block_length");
        DecodingOptions options = DecodingOptions.with(UnmaskingPolicies.schedule(Confidence.PROBABILITY))
                .blockLength(trace.number("block_length"))
                .schedule(Schedule.EVEN, trace.number("steps") / blocks)
                .candidateRule(CandidateRule.UP_TO_BLOCK_END)
                .completion(Completion.SCHEDULE_OVER)
                .doubtedTokens(doubted)
                .readout(request.readout(trace.real("cfg_scale", 0), suppressed))
                .build();
        return new Sampler(Canvas.of(trace.promptIds(), trace.number("gen_length"), trace.maskId()), options);
    }

    private static Sampler fastDllm(Request request, CacheMode cache) {
        Trace trace = request.trace();
        DecodingOptions.Builder options;
        // The later release, which brought the factor rule, tests for completion before each cached pass.
        Completion completion = Completion.BLOCK_FULL_AFTER_CACHED_PASS;
        if (trace.has("factor")) {
            options = DecodingOptions.with(UnmaskingPolicies.factor(trace.real("factor", 0), true));
            completion = Completion.BLOCK_FULL;
        } else if (trace.has("threshold")) {
            options = DecodingOptions.with(UnmaskingPolicies.threshold(trace.real("threshold", 0)));
        } else {
            int blocks = trace.number("gen_length") / trace.number("block_length");
            options = DecodingOptions.with(UnmaskingPolicies.schedule(Confidence.PROBABILITY))
                    .schedule(Schedule.EVEN, trace.number("steps") / blocks);
        }
        options.blockLength(trace.number("block_length"))
                .candidateRule(CandidateRule.UP_TO_BLOCK_END)
                .completion(completion)
                .cache(cache)
                .readout(request.readout(0, Set.of()));
        return new Sampler(Canvas.of(trace.promptIds(), trace.number("gen_length"), trace.maskId()), options.build());
    }

    private static int endOfText(Trace trace) {
        return builtIn(trace, LLADA_END_OF_TEXT);
    }

    private static int endOfTurn(Trace trace) {
        return builtIn(trace, LLADA_END_OF_TURN);
    }

    private static int builtIn(Trace trace, String id) {
        Map<String, Integer> substituted = trace.endTokensSubstituted();
        return substituted == null ? Integer.parseInt(id) : substituted.getOrDefault(id, Integer.parseInt(id));
    }
}
