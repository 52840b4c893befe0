package dev.darkroom.generation;

/** Puts a finished answer into the code that it belongs to. Called once, by the inference thread: it has to be quick. */
@FunctionalInterface
public interface CodeOutcome {

    /** @param answer text of the answer */
    CodeResult of(String answer);
}
