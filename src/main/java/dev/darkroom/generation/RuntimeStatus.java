package dev.darkroom.generation;

/** What the models run on, and whether the default one can answer by now. */
public interface RuntimeStatus {

    /** The execution provider in use, such as {@code cpu}. */
    String provider();

    /** Whether the default model is loaded. */
    boolean ready();
}
