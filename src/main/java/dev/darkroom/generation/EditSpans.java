package dev.darkroom.generation;

import dev.darkroom.diffusion.Span;
import dev.darkroom.generation.SteeringCommand.Keep;
import dev.darkroom.generation.SteeringCommand.PinText;
import dev.darkroom.generation.SteeringCommand.PinToken;
import dev.darkroom.generation.SteeringCommand.Remask;
import java.util.Comparator;
import java.util.List;

/** Where edits of a finished answer lie. */
final class EditSpans {

    /** From left to right; an insertion goes before what it stands at the beginning of. */
    static final Comparator<SteeringCommand> ORDER = Comparator.<SteeringCommand>comparingInt(edit -> of(edit).start())
            .thenComparingInt(edit -> of(edit).end());

    private EditSpans() {}

    /** @throws InvalidRequestException if two edits overlap, or one is no edit of a finished answer */
    static void requireApart(List<SteeringCommand> edits) {
        if (edits.isEmpty()) {
            throw new InvalidRequestException("edits", "edits is empty; name at least one span to remask or to replace");
        }
        edits.forEach(EditSpans::of);
        List<SteeringCommand> ordered = edits.stream().sorted(ORDER).toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (of(ordered.get(i)).start() < of(ordered.get(i - 1)).end()) {
                throw new InvalidRequestException(
                        "edits",
                        "two edits overlap at position %d; join them into one".formatted(of(ordered.get(i)).start()));
            }
        }
    }

    /** @throws InvalidRequestException for a command that is no edit of a finished answer */
    private static Span of(SteeringCommand edit) {
        if (edit instanceof PinText pin) {
            return new Span(pin.start(), pin.end());
        }
        if (edit instanceof PinToken pin) {
            return new Span(pin.position(), pin.position() + 1);
        }
        if (edit instanceof Keep keep) {
            return new Span(keep.start(), keep.end());
        }
        if (edit instanceof Remask remask) {
            return new Span(remask.start(), remask.end());
        }
        throw new InvalidRequestException("edits", "a finished answer cannot be finished; remask or replace a span");
    }
}
