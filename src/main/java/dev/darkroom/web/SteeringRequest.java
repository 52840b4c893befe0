package dev.darkroom.web;

import dev.darkroom.generation.SteeringCommand;
import org.jspecify.annotations.Nullable;

/**
 * A change of an answer: {@code pin} a text in the place of a position or span, or a token in the place of another, {@code keep}
 * or {@code remask} a span, or {@code finish}.
 *
 * @param position the one position that a pin replaces; or else
 * @param start first position of the span
 * @param end position after the last
 * @param token id of one of the alternatives, in the place of a text
 */
record SteeringRequest(
        @Nullable String op,
        @Nullable Integer position,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String text,
        @Nullable Integer token) {

    /**
     * @param path of this object in the body, with a dot at its end; empty at the top
     * @throws ApiProblem that names the field that is missing or wrong
     */
    SteeringCommand command(String path) {
        if (op == null) {
            throw ApiProblem.invalid(path + "op", "Say what to do: op must be pin, keep, remask or finish.");
        }
        return switch (op) {
            case "pin" -> pin(path);
            case "keep", "remask" -> span(op, path);
            case "finish" -> new SteeringCommand.Finish();
            default -> throw ApiProblem.invalid(
                    path + "op", "op is \"" + Names.shortened(op) + "\"; it must be pin, keep, remask or finish.");
        };
    }

    private SteeringCommand pin(String path) {
        if (token != null) {
            return pinToken(path, token);
        }
        if (text == null) {
            throw ApiProblem.invalid(path + "text", "Give the text to pin, or the token of an alternative.");
        }
        if (position != null && (start != null || end != null)) {
            throw ApiProblem.invalid(path + "position", "Give either position or start and end, not both.");
        }
        if (position != null) {
            requireSpan(path + "position", position, position + 1);
            return new SteeringCommand.PinText(position, position + 1, text);
        }
        return new SteeringCommand.PinText(required(path + "start", start), requiredEnd(path), text);
    }

    private SteeringCommand pinToken(String path, int id) {
        if (text != null || start != null || end != null) {
            throw ApiProblem.invalid(
                    path + (text != null ? "text" : start != null ? "start" : "end"),
                    "A token is pinned at a position; leave out all else.");
        }
        int place = required(path + "position", position);
        requireSpan(path + "position", place, place + 1);
        return new SteeringCommand.PinToken(place, id);
    }

    private SteeringCommand span(String op, String path) {
        if (position != null || text != null || token != null) {
            throw ApiProblem.invalid(
                    path + (position != null ? "position" : text != null ? "text" : "token"),
                    "A " + op + " takes start and end, and nothing else.");
        }
        int first = required(path + "start", start);
        int last = requiredEnd(path);
        return op.equals("keep") ? new SteeringCommand.Keep(first, last) : new SteeringCommand.Remask(first, last);
    }

    private int requiredEnd(String path) {
        int last = required(path + "end", end);
        requireSpan(path + "end", required(path + "start", start), last);
        return last;
    }

    private static void requireSpan(String field, int start, int end) {
        if (start < 0 || end < start) {
            throw ApiProblem.invalid(field, "No span runs from %d to %d.".formatted(start, end));
        }
    }

    private static int required(String field, @Nullable Integer value) {
        if (value == null) {
            throw ApiProblem.invalid(field, "Give " + field.substring(field.lastIndexOf('.') + 1) + ", a position of the answer.");
        }
        return value;
    }
}
