package dev.darkroom.chat;

import java.util.Locale;

/** How a message of a conversation stands. */
public enum AnswerState {
    /** Said to its end; questions always are. */
    COMPLETE,
    /** Somebody cancelled it; its text is what was settled by then. */
    CANCELLED,
    /** The model broke on it; its text is what was settled by then. */
    FAILED,
    /** Its reader went away and did not come back, or the server stopped; its text is what was settled by then. */
    INTERRUPTED,
    /** It develops right now; its text is what is settled so far. */
    RUNNING;

    /** The word that stands for the state in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
