package dev.darkroom.cli;

import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.Replay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generation as its replay file tells it.
 *
 * @param model name of its model
 * @param passes in order
 * @param ending how it ended, or null where the file does not say
 * @param replay what it takes to repeat it, or null where the file does not say; without events
 */
record Recording(String model, List<Pass> passes, @Nullable Ending ending, @Nullable Replay replay) {

    /**
     * One pass.
     *
     * @param number from 1
     * @param elapsed milliseconds since the generation began to run
     * @param changed positions that look different after it
     */
    record Pass(int number, int block, long elapsed, int committed, int masked, List<Change> changed) {}

    /**
     * How it ended.
     *
     * @param text of the answer; empty for a failure
     * @param reason {@code stop}, {@code length}, {@code cancelled}, {@code deadline} or {@code failed}
     */
    record Ending(String text, String reason) {}
}
