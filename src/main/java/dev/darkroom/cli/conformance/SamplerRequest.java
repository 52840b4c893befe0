package dev.darkroom.cli.conformance;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Confidence;
import dev.darkroom.diffusion.Readout;
import dev.darkroom.diffusion.Sampling;
import java.util.List;
import java.util.Set;

/**
 * A trace to repeat.
 *
 * @param vocabularySize width of the model's distribution; the whole of it is read, to be exact
 */
record SamplerRequest(Trace trace, int vocabularySize) {

    /** Plain scores. */
    Readout readout() {
        return readout(0, Set.of(), 0);
    }

    Readout readout(double guidance, Set<Integer> suppressed, int shift) {
        return new Readout(vocabularySize, guidance, suppressed, shift);
    }

    /** dLLM's readout: guidance, suppression and shift by the trace's parameters. */
    Readout dllmReadout() {
        return readout(
                trace.real("cfg_scale", 0),
                Set.copyOf(trace.tokens("suppress_tokens")),
                trace.flag("right_shift_logits") ? 1 : 0);
    }

    /** Greedy, over what Dream's nucleus and top-k leave. */
    Sampling dreamSampling() {
        double topP = trace.real("top_p", 1);
        return new Sampling(0, topP > 0 && topP < 1 ? topP : 1, (int) trace.real("top_k", Integer.MAX_VALUE), 0);
    }

    /** What Dream's algorithm ranks by. */
    Confidence dreamConfidence() {
        return switch (trace.text("alg")) {
            case "maskgit_plus", "confidence_threshold" -> Confidence.PROBABILITY;
            case "topk_margin" -> Confidence.MARGIN;
            case "entropy" -> Confidence.NEGATIVE_ENTROPY;
            default -> throw new Report.SkippedException("the algorithm " + trace.text("alg") + " is not built");
        };
    }

    /** Prompt and open answer. */
    Canvas canvas(String lengthParameter) {
        return Canvas.of(trace.promptIds(), trace.number(lengthParameter), trace.maskId());
    }

    /** The initial canvas, its open positions anywhere. */
    Canvas blanks() {
        return Canvas.ofBlanks(trace.initialCanvas(), trace.maskId());
    }

    /** Passes a block, the steps being shared by the blocks and rounded up. */
    int passesPerBlock(int length, int blockLength) {
        int blocks = divideUp(length, blockLength);
        return divideUp(trace.number("steps"), blocks);
    }

    private static int divideUp(int number, int divisor) {
        return (number + divisor - 1) / divisor;
    }

    /** @throws Report.SkippedException if a parameter has another value than the given one */
    void require(String parameter, List<String> values) {
        String value = trace.has(parameter) ? trace.text(parameter) : "null";
        if (!values.contains(value)) {
            throw new Report.SkippedException(parameter + " " + value + " is not built");
        }
    }
}
