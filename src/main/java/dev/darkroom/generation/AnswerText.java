package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Span;
import dev.darkroom.model.TokenTexts;
import dev.darkroom.model.Tokenizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The text of an answer, position by position, and where it ends: before the first settled end token, or before the first
 * stop string in the settled text.
 */
final class AnswerText implements AnswerReader {

    private final Tokenizer tokenizer;
    private final Set<Integer> endTokens;
    private final StopStrings stop;

    AnswerText(Tokenizer tokenizer, Set<Integer> endTokens, List<String> stop) {
        this.tokenizer = tokenizer;
        this.endTokens = endTokens;
        this.stop = new StopStrings(stop);
    }

    @Override
    public boolean reached(Canvas canvas, Span settled) {
        if (stop.isEmpty()) {
            return false;
        }
        int[] tokens = Arrays.copyOfRange(canvas.tokens(), settled.start(), settled.end());
        return stop.indexIn(String.join("", TokenTexts.assign(tokenizer, tokens))) >= 0;
    }

    @Override
    public String[] texts(int[] tokens, boolean[] open, boolean[] pinned) {
        int end = end(tokens, open);
        String[] shown = TokenTexts.assign(tokenizer, Arrays.copyOf(tokens, end));
        String[] texts = Arrays.copyOf(shown, tokens.length);
        Arrays.fill(texts, end, texts.length, "");
        stop.cut(texts, open, new Span(0, texts.length));
        return texts;
    }

    /** All up to the last one with a text. */
    @Override
    public int generated(String[] texts, boolean[] pinned) {
        int count = texts.length;
        while (count > 0 && texts[count - 1].isEmpty()) {
            count--;
        }
        return count;
    }

    /** Position of the first settled end token, or the length. */
    private int end(int[] tokens, boolean[] open) {
        int end = 0;
        while (end < tokens.length && (open[end] || !endTokens.contains(tokens[end]))) {
            end++;
        }
        return end;
    }
}
