package dev.darkroom.cli.conformance;

import dev.darkroom.diffusion.BlockDecoder;
import dev.darkroom.diffusion.DecodingRun;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.RefinementPass;
import java.util.Arrays;

/** Repeats a trace pass by pass. */
final class TraceCase {

    private final Trace trace;
    private final double tolerance;

    /** @param tolerance largest difference of a confidence */
    TraceCase(Trace trace, double tolerance) {
        this.trace = trace;
        this.tolerance = tolerance;
    }

    /** @throws IllegalStateException naming the first difference */
    void check(Denoiser denoiser) {
        Sampler sampler = ReferenceSamplers.of(trace, denoiser.vocabularySize());
        try (DecodingRun run = new BlockDecoder(denoiser).start(sampler.canvas(), sampler.options())) {
            for (Trace.Pass expected : trace.passes()) {
                if (run.isOver()) {
                    throw new IllegalStateException("the run is over before pass " + expected.pass());
                }
                compare(expected, run.advance(), sampler.callsPerForward());
            }
            if (!run.isOver()) {
                throw new IllegalStateException("the run goes on after pass " + (trace.passes().size() - 1));
            }
            equal("the final canvas", trace.finalIds(), shown(run.canvas().tokens(), trace.finalIds().length));
            equal("the number of forward passes", trace.nfe(), run.forwards() * sampler.callsPerForward());
        }
    }

    private void compare(Trace.Pass expected, RefinementPass actual, int callsPerForward) {
        String where = "pass " + expected.pass() + ": ";
        equal(where + "the block", expected.block(), actual.block());
        equal(where + "the candidates", expected.candidates(), actual.candidates().positions());
        equal(where + "the predicted tokens", expected.predicted(), actual.candidates().tokens());
        for (int i = 0; i < expected.confidence().length; i++) {
            double difference = Math.abs(expected.confidence()[i] - actual.confidences()[i]);
            if (!(difference <= tolerance)) {
                throw new IllegalStateException("%sthe confidence at position %d is %.6f, the reference says %.6f"
                        .formatted(where, expected.candidates()[i], actual.confidences()[i], expected.confidence()[i]));
            }
        }
        equal(where + "the committed positions", expected.committed(), actual.committed());
        equal(where + "the number of forward passes", expected.nfe(), actual.forwards() * callsPerForward);
        equal(where + "the canvas", expected.canvas(), shown(actual.canvas(), expected.canvas().length));
    }

    /** A sampler that appends block by block has no canvas yet where later blocks will be. */
    private static int[] shown(int[] canvas, int length) {
        return canvas.length > length ? Arrays.copyOf(canvas, length) : canvas;
    }

    private static void equal(String what, int expected, int actual) {
        if (expected != actual) {
            throw new IllegalStateException("%s is %d, the reference says %d".formatted(what, actual, expected));
        }
    }

    private static void equal(String what, int[] expected, int[] actual) {
        int index = Arrays.mismatch(expected, actual);
        if (index >= 0) {
            throw new IllegalStateException("%s differ at index %d: %s, the reference says %s"
                    .formatted(what, index, Arrays.toString(actual), Arrays.toString(expected)));
        }
    }
}
