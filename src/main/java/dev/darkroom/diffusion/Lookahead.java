package dev.darkroom.diffusion;

/**
 * How much of the canvas a pass has to see. What follows the end of the answer is padding, and masks far behind the block
 * say little about it: leaving them out takes no token from an answer, but changes the numbers a little, as the model sees
 * a shorter canvas (the idea of DPad, arXiv 2508.14148, with a plain window in place of its sampled one).
 */
final class Lookahead {

    private final Canvas canvas;
    private final DecodingOptions options;
    private final AnswerEnd end;

    Lookahead(Canvas canvas, DecodingOptions options, AnswerEnd end) {
        this.canvas = canvas;
        this.options = options;
        this.end = end;
    }

    /**
     * How many positions from the first on a pass sees: the block and the lookahead behind it, and what is settled further on,
     * but nothing behind the answer's end.
     */
    int seenWith(Span block) {
        if (options.lookahead() < 0) {
            return canvas.length();
        }
        int endToken = end.endToken();
        if (endToken >= 0) {
            return endToken + 1;
        }
        int seen = (int) Math.min(canvas.length(), (long) block.end() + options.lookahead());
        for (int position = canvas.length() - 1; position >= seen; position--) {
            if (!canvas.isMasked(position)) {
                return position + 1;
            }
        }
        return seen;
    }
}
