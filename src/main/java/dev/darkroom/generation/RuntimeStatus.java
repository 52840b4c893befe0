package dev.darkroom.generation;

/** How the machinery under the generations stands. Safe for use by any thread; no method blocks. */
public interface RuntimeStatus {

    /** Where the model runs: {@code cpu} or {@code cuda}. */
    String provider();

    /** Whether the default model is loaded, so that a generation would start at once. */
    boolean ready();
}
