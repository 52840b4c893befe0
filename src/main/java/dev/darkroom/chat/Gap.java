package dev.darkroom.chat;

import dev.darkroom.generation.CodeOutcome;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.InfillRequest;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.InstalledModel;
import java.util.Arrays;

/** Makes room for an answer between two given texts. */
record Gap(InstalledModel model, GenerationOptions options) {

    /** Tokens of a gap when the request names no number. */
    static final int USUAL = 64;

    /**
     * @param usual tokens of the gap when the request names no number; less, if no more fit
     * @param field named if what surrounds the gap is too long
     * @throws InvalidRequestException if all that does not fit the model's context
     */
    InfillRequest between(int[] before, int[] after, int usual, String field, CodeOutcome outcome) {
        int context = model.manifest().contextLength();
        int room = context - before.length - after.length;
        Integer asked = options.maxTokens();
        if (asked != null && asked < 1) {
            throw new InvalidRequestException(
                    "options.maxTokens", "options.maxTokens is %d; it must be 1 or more".formatted(asked));
        }
        int length = asked == null ? Math.min(usual, room) : asked;
        if (length < 1 || length > room) {
            boolean fits = asked != null && room > 0;
            throw new InvalidRequestException(
                    fits ? "options.maxTokens" : field,
                    "what surrounds the gap takes %d tokens, but the context of %s holds %d; %s"
                            .formatted(
                                    before.length + after.length,
                                    model.name(),
                                    context,
                                    fits ? "ask for at most " + room : "shorten it"));
        }
        int[] answer = new int[length];
        Arrays.fill(answer, model.manifest().specialTokens().mask());
        int[] closing = ClosingToken.after(before.length + length + after.length, model);
        return new InfillRequest(model, before, answer, joined(after, closing), options, outcome);
    }

    static int[] joined(int[] some, int[] others) {
        int[] joined = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, joined, some.length, others.length);
        return joined;
    }
}
