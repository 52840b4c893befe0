package dev.darkroom.generation;

/** A generation that is over was asked to change. */
public class GenerationOverException extends RuntimeException {

    public GenerationOverException(String id) {
        super("generation " + id + " is over; continue or fork it instead");
    }
}
