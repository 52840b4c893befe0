package dev.darkroom.generation;

import dev.darkroom.diffusion.Span;
import java.util.List;

/** Texts that end an answer, or a blank of one; none of them is part of it. */
record StopStrings(List<String> strings) {

    boolean isEmpty() {
        return strings.isEmpty();
    }

    /** Where the first stop string begins, or -1. */
    int indexIn(String text) {
        return strings.stream().mapToInt(text::indexOf).filter(index -> index >= 0).min().orElse(-1);
    }

    /** Empties the texts of a span from the first stop string in its settled beginning on. */
    void cut(String[] texts, boolean[] open, Span span) {
        if (isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int i = span.start(); i < span.end() && !open[i]; i++) {
            text.append(texts[i]);
        }
        int left = indexIn(text.toString());
        if (left < 0) {
            return;
        }
        for (int i = span.start(); i < span.end(); i++) {
            String shown = texts[i].substring(0, Math.min(left, texts[i].length()));
            left -= shown.length();
            texts[i] = shown;
        }
    }
}
