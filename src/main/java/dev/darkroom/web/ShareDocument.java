package dev.darkroom.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a finished answer is given away: what its reader saw, pass by pass. Not the prompt, which holds the earlier turns of
 * its conversation.
 *
 * @param format version of this layout
 * @param question that was answered, or what else was asked for; null where nobody knows
 * @param model name of the model
 * @param text of the answer
 * @param events of the generation, in order, with the same data as the frames of the stream
 */
record ShareDocument(String format, @Nullable String question, String model, String text, List<ReplayFile.Frame> events) {

    /** The layout of today. */
    static final String FORMAT = "darkroom-share/1";
}
