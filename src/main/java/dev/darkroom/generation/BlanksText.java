package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Span;
import dev.darkroom.model.TokenTexts;
import dev.darkroom.model.Tokenizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The text of an answer that is given but for its blanks. Each blank has its own end, before the first settled end token in
 * it or before the first stop string in its settled text, and what is pinned after it stays. Pinned text never ends anything.
 */
final class BlanksText implements AnswerReader {

    private final Tokenizer tokenizer;
    private final Set<Integer> endTokens;
    private final StopStrings stop;

    BlanksText(Tokenizer tokenizer, Set<Integer> endTokens, List<String> stop) {
        this.tokenizer = tokenizer;
        this.endTokens = endTokens;
        this.stop = new StopStrings(stop);
    }

    /** Nothing is left to do if a stop string ends the last blank and nothing is pinned behind that. */
    @Override
    public boolean reached(Canvas canvas, Span settled) {
        if (stop.isEmpty() || settled.end() >= canvas.answer().end()) {
            return false;
        }
        Span last = blank(settled.end(), canvas.answer(), canvas::isPinned);
        if (last.end() < canvas.answer().end()) {
            return false;
        }
        int[] tokens = Arrays.copyOfRange(canvas.tokens(), last.start(), settled.end());
        return stop.indexIn(String.join("", TokenTexts.assign(tokenizer, tokens))) >= 0;
    }

    @Override
    public String[] texts(int[] tokens, boolean[] open, boolean[] pinned) {
        int[] shown = tokens.clone();
        boolean ended = false;
        for (int i = 0; i < tokens.length; i++) {
            ended = !pinned[i] && (ended || (!open[i] && endTokens.contains(tokens[i])));
            if (ended) {
                shown[i] = -1;
            }
        }
        String[] texts = TokenTexts.assign(tokenizer, shown);
        Span whole = new Span(0, tokens.length);
        for (int i = 0; i < tokens.length; i++) {
            if (!pinned[i]) {
                Span blank = blank(i, whole, position -> pinned[position]);
                stop.cut(texts, open, blank);
                i = blank.end() - 1;
            }
        }
        return texts;
    }

    @Override
    public int generated(String[] texts, boolean[] pinned) {
        int generated = 0;
        int blankLength = 0;
        for (int i = 0; i < texts.length; i++) {
            blankLength = pinned[i] ? 0 : blankLength + 1;
            if (!pinned[i] && !texts[i].isEmpty()) {
                generated += blankLength;
                blankLength = 0;
            }
        }
        return generated;
    }

    /** The positions around one that is not pinned, up to the next pinned ones. */
    private static Span blank(int position, Span within, IntPredicate pinned) {
        int start = position;
        while (start > within.start() && !pinned.test(start - 1)) {
            start--;
        }
        int end = position;
        while (end < within.end() && !pinned.test(end)) {
            end++;
        }
        return new Span(start, end);
    }
}
