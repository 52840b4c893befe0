package dev.darkroom.diffusion;

/** A model call was given up because its session was interrupted. */
public class DenoisingInterruptedException extends RuntimeException {

    public DenoisingInterruptedException() {
        super("the denoising session was interrupted");
    }
}
