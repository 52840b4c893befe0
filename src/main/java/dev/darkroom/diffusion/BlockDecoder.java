package dev.darkroom.diffusion;

import java.time.Clock;

/** Decodes canvases block by block with one denoiser. Safe for use by any thread. */
public final class BlockDecoder {

    private final Denoiser denoiser;
    private final Clock clock;

    public BlockDecoder(Denoiser denoiser) {
        this(denoiser, Clock.systemUTC());
    }

    /** @param clock tells when a time limit is reached */
    public BlockDecoder(Denoiser denoiser, Clock clock) {
        this.denoiser = denoiser;
        this.clock = clock;
    }

    /**
     * Begins to decode; no pass runs yet.
     *
     * @param canvas changed by the run as positions are settled
     * @throws IllegalArgumentException if the canvas is longer than the model's context
     */
    public DecodingRun start(Canvas canvas, DecodingOptions options) {
        return start(canvas, options, Progress.NONE);
    }

    /**
     * Goes on where another run stood: its passes are counted on, so that a seed gives the same noise, and the block under
     * way keeps what its schedule and policy have left. The passes are those that the other run would have gone on with; where
     * it kept keys and values of the canvas as it was, the first pass runs the model once more, to have them again.
     *
     * @param canvas as the other run left it; changed by the run as positions are settled
     * @param options those of the other run, but for how tokens are chosen
     * @throws IllegalArgumentException if the canvas is longer than the model's context
     */
    public DecodingRun start(Canvas canvas, DecodingOptions options, Progress progress) {
        return new DecodingRun(denoiser.open(canvas, options.readout()), canvas, options, clock, progress);
    }
}
