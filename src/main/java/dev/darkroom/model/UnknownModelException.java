package dev.darkroom.model;

/** A model was named that is not installed; the message lists those that are. */
public class UnknownModelException extends RuntimeException {

    public UnknownModelException(String message) {
        super(message);
    }
}
