package dev.darkroom.diffusion;

/** A pass over a canvas would take more memory than there is; the message says how much, and what to do, to whoever asked. */
public class PassTooLargeException extends RuntimeException {

    public PassTooLargeException(String message) {
        super(message);
    }
}
