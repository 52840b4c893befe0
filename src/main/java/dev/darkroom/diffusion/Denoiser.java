package dev.darkroom.diffusion;

/**
 * A masked-diffusion language model: given tokens and masks it proposes, for any position, the tokens that might stand
 * there. Sessions of one denoiser may be used side by side; whether their calls run in parallel is the implementation's
 * affair.
 */
public interface Denoiser extends AutoCloseable {

    /** Width of the distribution over tokens; ids are below it. */
    int vocabularySize();

    /** Longest canvas in tokens. */
    int contextLength();

    /**
     * Begins to denoise a canvas.
     *
     * @param canvas read anew at each call of the session; the session never changes it
     * @param readout how scores become proposals
     * @throws IllegalArgumentException if the canvas is longer than the context
     * @throws PassTooLargeException if a pass would take more memory than there is; the session's call that would may throw it instead
     */
    DenoisingSession open(Canvas canvas, Readout readout);

    @Override
    void close();
}
