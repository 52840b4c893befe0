package dev.darkroom.web;

import dev.darkroom.generation.RuntimeStatus;
import dev.darkroom.model.ExecutionTarget;
import dev.darkroom.model.InstalledModel;

/** A model that is loaded when a test says so. */
public final class FakeRuntime implements RuntimeStatus {

    private volatile boolean ready = true;

    @Override
    public ExecutionTarget target() {
        return new ExecutionTarget("cpu", "it is a test");
    }

    @Override
    public ExecutionTarget target(InstalledModel model) {
        return target();
    }

    @Override
    public boolean ready() {
        return ready;
    }

    public void ready(boolean ready) {
        this.ready = ready;
    }
}
