package dev.darkroom.diffusion;

/** Why a run is over. */
public enum Ending {
    /** The answer holds an end-of-sequence token, and everything before it is settled. */
    END_OF_SEQUENCE,
    /** The settled text holds a stop string. */
    STOP_STRING,
    /** The canvas is full. */
    LENGTH,
    /** The canvas is full, and holds what its constraint wants: nothing is missing. */
    COMPLETE,
    /** Time was up, and the best proposals were committed. */
    DEADLINE,
    /** Somebody asked for the best proposals at once. */
    FINISH_REQUESTED
}
