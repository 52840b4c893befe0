package dev.darkroom.generation;

import dev.darkroom.model.ExecutionTarget;
import dev.darkroom.model.InstalledModel;

/** What the models run on, and whether the default one can answer by now. */
public interface RuntimeStatus {

    /** What the default model runs on. */
    ExecutionTarget target();

    /** What a model runs on, or will once it is asked. */
    ExecutionTarget target(InstalledModel model);

    /** Whether the default model is loaded. */
    boolean ready();
}
