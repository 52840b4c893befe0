package dev.darkroom.chat;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a developing answer will stay, for readers who can only append: the text left of its first open position, without
 * what a stop string, the rest of a character or a revision may still change. One thread at a time, one object a generation.
 */
public final class SettledText {

    private static final char REPLACEMENT = '\uFFFD';

    private final List<Change> positions = new ArrayList<>();
    private String told = "";
    private List<String> stop = List.of();
    private boolean revised;
    private int overlap;
    private int start;

    /**
     * Takes the next event in, from the generation's first on; several passes merged into one do no harm.
     *
     * @return what to append to all that was returned before; may be empty. After the completion they are its text
     * @throws IllegalStateException if the completion has another beginning than what was returned, as somebody has steered
     *     the generation since
     */
    public String append(GenerationEvent event) {
        if (event instanceof Started started) {
            begin(started);
        } else if (event instanceof Pass pass) {
            pass.changed().forEach(this::put);
            String settled = settled(revised ? pass.windowStart() - overlap : Integer.MAX_VALUE);
            return settled.startsWith(told) ? tell(settled) : "";
        } else if (event instanceof Completed completed) {
            if (!completed.text().startsWith(told)) {
                throw new IllegalStateException("The answer was steered after its beginning had been sent.");
            }
            return tell(completed.text());
        }
        return "";
    }

    private void begin(Started started) {
        GenerationOptions options = started.options();
        start = started.promptTokens();
        stop = options.stop() == null ? List.of() : options.stop();
        overlap = options.overlap() == null ? 0 : options.overlap();
        revised = options.revisionThreshold() != null;
    }

    private void put(Change change) {
        while (positions.size() <= change.position() - start) {
            positions.add(new Change(start + positions.size(), "", 0, PositionState.MASKED));
        }
        positions.set(change.position() - start, change);
    }

    /** The text that stays, of the positions in front of one. */
    private String settled(int end) {
        StringBuilder text = new StringBuilder();
        for (Change change : positions) {
            boolean open = change.state() == PositionState.MASKED || change.state() == PositionState.TENTATIVE;
            if (open || change.position() >= end) {
                break;
            }
            text.append(change.text());
        }
        int length = text.length();
        // A character whose last bytes are still open looks broken.
        while (length > 0 && text.charAt(length - 1) == REPLACEMENT) {
            length--;
        }
        return text.substring(0, length - beginningOfStop(text.substring(0, length)));
    }

    /** Length of the longest end of a text that a stop string may begin with. */
    private int beginningOfStop(String text) {
        int longest = 0;
        for (String string : stop) {
            for (int length = Math.min(string.length() - 1, text.length()); length > longest; length--) {
                if (text.endsWith(string.substring(0, length))) {
                    longest = length;
                }
            }
        }
        return longest;
    }

    private String tell(String text) {
        String more = text.substring(told.length());
        told = text;
        return more;
    }
}
