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
        return new DecodingRun(denoiser.open(canvas, options.readout()), canvas, options, clock);
    }
}
