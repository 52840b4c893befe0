package dev.darkroom.web;

import dev.darkroom.generation.RuntimeStatus;

/** A model that is loaded when a test says so. */
public final class FakeRuntime implements RuntimeStatus {

    private volatile boolean ready = true;

    @Override
    public String provider() {
        return "cpu";
    }

    @Override
    public boolean ready() {
        return ready;
    }

    public void ready(boolean ready) {
        this.ready = ready;
    }
}
