package dev.darkroom.chat;

import dev.darkroom.model.InstalledModel;
import java.util.List;

/**
 * The end token behind a text that is given as a whole. Models are trained on texts that close with it; without it they take
 * the last blank for the middle of something longer.
 */
final class ClosingToken {

    private ClosingToken() {}

    /** The end token alone; nothing if the model has none, or no room for it behind so many tokens. */
    static int[] after(int tokens, InstalledModel model) {
        List<Integer> ends = model.manifest().specialTokens().endOfSequence();
        return ends.isEmpty() || tokens >= model.manifest().contextLength() ? new int[0] : new int[] {ends.get(0)};
    }
}
