package dev.darkroom.checkpoint.hub;

import dev.darkroom.checkpoint.ImportProgress;

/** Hears how far a download has come; the label is the file's name. Called from the downloading thread. */
public interface HubProgress extends ImportProgress {

    /** Tells a person what is being looked up, or why a download waits. */
    void notice(String line);
}
