package dev.darkroom.diffusion;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where an answer ends, and what becomes of the positions after that. */
final class AnswerEnd {

    private final Canvas canvas;
    private final DecodingOptions options;

    AnswerEnd(Canvas canvas, DecodingOptions options) {
        this.canvas = canvas;
        this.options = options;
    }

    /** Fills the open positions after an end token with it, where the end rule says so. */
    void fill() {
        if (options.endRule() == EndRule.AFTER_BLOCK) {
            return;
        }
        int end = -1;
        for (int position = canvas.promptLength(); position < canvas.length(); position++) {
            if (end < 0 && isEndToken(position)) {
                end = position;
            } else if (end >= 0 && canvas.isMasked(position)) {
                canvas.commit(position, canvas.token(end));
            } else if (options.endRule() == EndRule.WITHIN_BLANK && canvas.isPinned(position)) {
                end = -1;
            }
        }
    }

    /** Why the answer is over after a pass, or null if there is no such reason. */
    @Nullable Ending reached(boolean blockIsDone) {
        Span settled = settled();
        int end = endToken();
        boolean endCounts = switch (options.endRule()) {
            case WHEN_SETTLED -> end < settled.end();
            case AFTER_BLOCK -> blockIsDone;
            case WITHIN_BLANK -> settled.end() == canvas.length();
        };
        if (end >= 0 && endCounts) {
            return Ending.END_OF_SEQUENCE;
        }
        return options.stopCondition().reached(canvas, settled) ? Ending.STOP_STRING : null;
    }

    /** Why a full canvas is over: for what stands in it, or else for the reason given. */
    Ending ofFullCanvas(Ending otherwise) {
        boolean endsAll = options.endRule() != EndRule.WITHIN_BLANK || otherwise == Ending.LENGTH;
        if (endToken() >= 0 && endsAll) {
            return Ending.END_OF_SEQUENCE;
        }
        return options.stopCondition().reached(canvas, settled()) ? Ending.STOP_STRING : otherwise;
    }

    /** The leftmost part of the answer that has no open position. */
    private Span settled() {
        int end = canvas.promptLength();
        while (end < canvas.length() && !canvas.isMasked(end)) {
            end++;
        }
        return new Span(canvas.promptLength(), end);
    }

    /** Position of the first end token that the model committed, or -1. */
    int endToken() {
        if (options.endTokens().isEmpty()) {
            return -1;
        }
        return IntStream.range(canvas.promptLength(), canvas.length())
                .filter(this::isEndToken)
                .findFirst()
                .orElse(-1);
    }

    /** Whether the model committed an end token there: a given text may hold some. */
    private boolean isEndToken(int position) {
        return options.endTokens().contains(canvas.token(position)) && !canvas.isPinned(position);
    }
}
