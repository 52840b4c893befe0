package dev.darkroom.web;

import dev.darkroom.generation.RuntimeStatus;
import org.springframework.stereotype.Component;

/** Turns requests away while the model is loading. */
@Component
public final class Readiness {

    private final RuntimeStatus runtime;

    Readiness(RuntimeStatus runtime) {
        this.runtime = runtime;
    }

    /** @throws ApiProblem that says to come back, until the model is loaded */
    public void require() {
        if (!runtime.ready()) {
            throw ApiProblem.of(ApiProblem.Kind.NOT_READY, "The model is still loading; try again in a moment.");
        }
    }
}
