package dev.darkroom.cli.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The published samplers by the names that traces use. */
final class ReferenceSamplers {

    private static final Map<String, Function<SamplerRequest, Sampler>> SAMPLERS = new HashMap<>();

    static {
        SAMPLERS.putAll(LladaSamplers.ALL);
        SAMPLERS.putAll(DllmSamplers.ALL);
        SAMPLERS.putAll(DreamSamplers.ALL);
    }

    private ReferenceSamplers() {}

    /** @throws Report.SkippedException for an algorithm or parameter that is not built */
    static Sampler of(Trace trace, int vocabularySize) {
        Function<SamplerRequest, Sampler> sampler = SAMPLERS.get(trace.algorithm());
        if (sampler == null) {
            throw new Report.SkippedException("the algorithm " + trace.algorithm() + " is not built");
        }
        if (trace.real("temperature", 0) != 0 || trace.real("alg_temp", 0) != 0 || trace.flag("stochastic_transfer")) {
            throw new Report.SkippedException("randomness depends on the reference's generator");
        }
        SamplerRequest request = new SamplerRequest(trace, vocabularySize);
        request.require("remasking", List.of("low_confidence", "null"));
        request.require("cfg_keep_tokens", List.of("null"));
        return sampler.apply(request);
    }
}
