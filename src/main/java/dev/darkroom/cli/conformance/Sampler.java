package dev.darkroom.cli.conformance;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DecodingOptions;

/**
 * A published sampler, set up as a trace's parameters say.
 *
 * @param callsPerForward model calls that the reference counts for a run of the model here
 */
record Sampler(Canvas canvas, DecodingOptions options, int callsPerForward) {

    Sampler(Canvas canvas, DecodingOptions options) {
        this(canvas, options, 1);
    }
}
