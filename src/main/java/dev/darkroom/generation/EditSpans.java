package dev.darkroom.generation;

import dev.darkroom.generation.SteeringCommand.PinText;
import dev.darkroom.generation.SteeringCommand.Remask;
import java.util.Comparator;
import java.util.List;

/** Where edits of a finished answer lie. */
final class EditSpans {

    /** From left to right; an insertion goes before what it stands at the beginning of. */
    static final Comparator<SteeringCommand> ORDER = Comparator.comparingInt(EditSpans::start).thenComparingInt(EditSpans::end);

    private EditSpans() {}

    /** @throws InvalidRequestException if two edits overlap, or one is no edit of a finished answer */
    static void requireApart(List<SteeringCommand> edits) {
        if (edits.isEmpty()) {
            throw new InvalidRequestException("edits", "edits is empty; name at least one span to remask or to replace");
        }
        edits.forEach(EditSpans::start);
        List<SteeringCommand> ordered = edits.stream().sorted(ORDER).toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (start(ordered.get(i)) < end(ordered.get(i - 1))) {
                throw new InvalidRequestException(
                        "edits",
                        "two edits overlap at position %d; join them into one".formatted(start(ordered.get(i))));
            }
        }
    }

    /** @throws InvalidRequestException for a command that is no edit of a finished answer */
    private static int start(SteeringCommand edit) {
        if (edit instanceof PinText pin) {
            return pin.start();
        }
        if (edit instanceof Remask remask) {
            return remask.start();
        }
        throw new InvalidRequestException("edits", "a finished answer cannot be finished; remask or replace a span");
    }

    private static int end(SteeringCommand edit) {
        return edit instanceof PinText pin ? pin.end() : ((Remask) edit).end();
    }
}
