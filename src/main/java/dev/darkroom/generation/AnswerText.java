package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Span;
import dev.darkroom.diffusion.StopCondition;
import dev.darkroom.model.TokenTexts;
import dev.darkroom.model.Tokenizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The text of an answer, position by position, and where it ends: before the first settled end token, or before the first
 * stop string in the settled text.
 */
final class AnswerText implements StopCondition {

    private final Tokenizer tokenizer;
    private final Set<Integer> endTokens;
    private final List<String> stop;

    AnswerText(Tokenizer tokenizer, Set<Integer> endTokens, List<String> stop) {
        this.tokenizer = tokenizer;
        this.endTokens = endTokens;
        this.stop = stop;
    }

    @Override
    public boolean reached(Canvas canvas, Span settled) {
        if (stop.isEmpty()) {
            return false;
        }
        int[] tokens = Arrays.copyOfRange(canvas.tokens(), settled.start(), settled.end());
        return stopIndex(String.join("", TokenTexts.assign(tokenizer, tokens))) >= 0;
    }

    /**
     * The text of each position of the answer; joined in order it is valid Unicode.
     *
     * @param tokens of the answer, settled or tentative; negative where there is no guess
     * @param open which of them are not settled
     * @return a text a position, empty where nothing is shown
     */
    String[] texts(int[] tokens, boolean[] open) {
        int end = end(tokens, open);
        String[] shown = TokenTexts.assign(tokenizer, Arrays.copyOf(tokens, end));
        String[] texts = Arrays.copyOf(shown, tokens.length);
        Arrays.fill(texts, end, texts.length, "");
        cutAtStop(texts, open);
        return texts;
    }

    /** Position of the first settled end token, or the length. */
    private int end(int[] tokens, boolean[] open) {
        int end = 0;
        while (end < tokens.length && (open[end] || !endTokens.contains(tokens[end]))) {
            end++;
        }
        return end;
    }

    private void cutAtStop(String[] texts, boolean[] open) {
        if (stop.isEmpty()) {
            return;
        }
        int settled = 0;
        StringBuilder text = new StringBuilder();
        while (settled < texts.length && !open[settled]) {
            text.append(texts[settled++]);
        }
        int left = stopIndex(text.toString());
        if (left < 0) {
            return;
        }
        for (int position = 0; position < texts.length; position++) {
            String shown = texts[position].substring(0, Math.min(left, texts[position].length()));
            left -= shown.length();
            texts[position] = shown;
        }
    }

    /** Where the first stop string begins, or -1. */
    private int stopIndex(String text) {
        return stop.stream().mapToInt(text::indexOf).filter(index -> index >= 0).min().orElse(-1);
    }
}
