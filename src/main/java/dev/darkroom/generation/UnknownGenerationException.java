package dev.darkroom.generation;

/** A generation was named that is not there, or not there any more. */
public class UnknownGenerationException extends RuntimeException {

    public UnknownGenerationException(String id) {
        super("there is no generation " + id + "; finished ones are kept for a while only");
    }
}
