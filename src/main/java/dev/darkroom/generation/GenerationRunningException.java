package dev.darkroom.generation;

/** A generation that still runs was asked for something that only a finished one can give. */
public class GenerationRunningException extends RuntimeException {

    public GenerationRunningException(String id) {
        super("generation " + id + " is still running; wait for its end, or steer it");
    }
}
