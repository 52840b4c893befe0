package dev.darkroom.chat;

import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.InstalledModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text with blanks: {@code [[8]]} stands for eight tokens to fill, {@code [[ ]]} or {@code [[]]} for {@value #DEFAULT_BLANK}.
 * Other brackets are text.
 *
 * @param parts texts and blanks in order, at least one blank among them
 */
record InfillText(List<Part> parts) {

    static final int DEFAULT_BLANK = 16;
    static final int LONGEST_BLANK = 512;

    /** Possessive, so that a text made of openings and spaces takes no longer than any other. */
    private static final Pattern BLANK = Pattern.compile("\\[\\[[ \\t]*+([0-9]*+)[ \\t]*+]]");

    /** A piece of an infill. */
    sealed interface Part {}

    /** A text that stays as it is. */
    record Given(String text) implements Part {}

    /** @param tokens that may be filled in */
    record Blank(int tokens) implements Part {}

    /** @throws InvalidRequestException naming {@code text}, if it has no blank or a blank is of a wrong size */
    static InfillText parse(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = BLANK.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                parts.add(new Given(text.substring(end, matcher.start())));
            }
            parts.add(new Blank(size(matcher.group(1))));
            end = matcher.end();
        }
        if (parts.isEmpty()) {
            throw wrong("There is no blank; write [[8]] where eight tokens are to be filled in, or [[ ]] for %d."
                    .formatted(DEFAULT_BLANK));
        }
        if (end < text.length()) {
            parts.add(new Given(text.substring(end)));
        }
        return new InfillText(List.copyOf(parts));
    }

    private static int size(String digits) {
        if (digits.isEmpty()) {
            return DEFAULT_BLANK;
        }
        String significant = digits.replaceFirst("^0+", "");
        int size = significant.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt("0" + significant);
        if (size < 1 || size > LONGEST_BLANK) {
            String shown = digits.length() > 9 ? digits.substring(0, 9) + "…" : digits;
            throw wrong("A blank of %s tokens is not possible; give 1 to %d.".formatted(shown, LONGEST_BLANK));
        }
        return size;
    }

    /**
     * The tokens, with the model's mask in the blanks.
     *
     * @throws InvalidRequestException naming {@code text}, if they are more than the model's context holds
     */
    int[] encode(InstalledModel model) {
        int context = model.manifest().contextLength();
        long blanks = parts.stream()
                .mapToLong(part -> part instanceof Blank blank ? blank.tokens() : 0)
                .sum();
        // Before anything of that size is made.
        if (blanks > context) {
            throw wrong("The blanks take %d tokens, but the context of %s holds %d; make them smaller."
                    .formatted(blanks, model.name(), context));
        }
        int mask = model.manifest().specialTokens().mask();
        List<int[]> pieces = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Blank blank) {
                int[] masks = new int[blank.tokens()];
                Arrays.fill(masks, mask);
                pieces.add(masks);
            } else {
                String text = ((Given) part).text();
                pieces.add(pieces.isEmpty()
                        ? model.tokenizer().encode(text)
                        : model.tokenizer().encodeContinuation(text));
            }
        }
        int[] tokens = pieces.stream().flatMapToInt(IntStream::of).toArray();
        if (tokens.length > context) {
            throw wrong("The text takes %d tokens and its blanks %d, but the context of %s holds %d; shorten it."
                    .formatted(tokens.length - blanks, blanks, model.name(), context));
        }
        return tokens;
    }

    private static InvalidRequestException wrong(String problem) {
        return new InvalidRequestException("text", problem);
    }
}
