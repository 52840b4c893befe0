package dev.darkroom.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CanvasTests {

    private static final int MASK = 9;
    private static final int PADDING = 8;

    @Test
    void anAnswerFollowsThePrompt() {
        int[] prompt = {1, 2, MASK};
        Canvas canvas = Canvas.of(prompt, 2, MASK);
        prompt[0] = 5;
        assertThat(canvas.tokens()).containsExactly(1, 2, MASK, MASK, MASK);
        assertThat(canvas.answer()).isEqualTo(new Span(3, 5));
        assertThat(canvas.isPinned(1)).isTrue();
        assertThat(canvas.isPinned(2)).isFalse();
        assertThat(canvas.maskedIn(new Span(1, 4))).containsExactly(2, 3);
        assertThat(canvas.maskedCount(new Span(0, 5))).isEqualTo(3);
        assertThatThrownBy(() -> Canvas.of(prompt, -1, MASK)).hasMessageContaining("-1 tokens");
    }

    @Test
    void aTextWithBlanksIsAllAnswer() {
        Canvas canvas = Canvas.ofBlanks(new int[] {MASK, 4, MASK}, MASK);
        assertThat(canvas.promptLength()).isZero();
        assertThat(canvas.answer()).isEqualTo(new Span(0, 3));
        assertThat(canvas.isPinned(1)).isTrue();
        assertThatThrownBy(() -> canvas.remask(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAnswerMayStandBetweenTwoGivenTexts() {
        Canvas canvas = Canvas.between(new int[] {1, 2}, new int[] {MASK, 5, MASK}, new int[] {3, 4}, MASK);
        assertThat(canvas.tokens()).containsExactly(1, 2, MASK, 5, MASK, 3, 4);
        assertThat(canvas.answer()).isEqualTo(new Span(2, 5));
        assertThat(canvas.copy().answer()).isEqualTo(new Span(2, 5));
        assertThat(canvas.isPinned(3)).isTrue();
        assertThat(canvas.isPinned(6)).isTrue();
        assertThatThrownBy(() -> canvas.pin(5, 7)).hasMessageContaining("position 5 follows the answer");
        assertThatThrownBy(() -> canvas.replace(new Span(4, 6), new int[] {7}, -1, 20))
                .hasMessageContaining("not within the answer, which is 2 to 5");
        assertThatThrownBy(() -> Canvas.between(new int[0], new int[0], new int[] {MASK}, MASK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTextBehindAnAnswerMovesAlongWithIt() {
        Canvas longer = Canvas.between(new int[] {1}, new int[] {MASK, 5}, new int[] {3, 4}, MASK);
        longer.replace(new Span(1, 2), new int[] {6, 7, 8}, -1, 8);
        assertThat(longer.tokens()).containsExactly(1, 6, 7, 8, 5, 3, 4);
        assertThat(longer.answer()).isEqualTo(new Span(1, 5));
        assertThat(longer.isPinned(6)).isTrue();

        Canvas shorter = Canvas.between(new int[] {1}, new int[] {MASK, MASK, 5}, new int[] {3}, MASK);
        shorter.replace(new Span(1, 3), new int[] {6}, -1, 8);
        assertThat(shorter.tokens()).containsExactly(1, 6, 5, MASK, 3);
        assertThat(shorter.isPinned(3)).isFalse();
        assertThat(shorter.isPinned(4)).isTrue();
        assertThatThrownBy(() -> shorter.replace(new Span(1, 2), new int[] {6, 7, 8, 5}, -1, 6))
                .hasMessageContaining("a canvas of 7 positions, 6 are the most");
    }

    @Test
    void paddingBringsThePromptToTheEndOfABlock() {
        Canvas canvas = Canvas.padded(new int[] {1, 2, 3, 4, 5}, 3, 4, MASK, PADDING);
        assertThat(canvas.tokens()).containsExactly(PADDING, PADDING, PADDING, 1, 2, 3, 4, 5, MASK, MASK, MASK);
        assertThat(canvas.promptLength()).isEqualTo(8);
        assertThat(canvas.isPadding(2)).isTrue();
        assertThat(canvas.isPadding(3)).isFalse();
        assertThat(Canvas.padded(new int[] {1, 2, 3, 4}, 1, 4, MASK, PADDING).promptLength()).isEqualTo(4);
        assertThat(Canvas.of(new int[] {PADDING}, 0, MASK).isPadding(0)).as("without padding").isFalse();
    }

    @Test
    void committedPositionsMayBeOpenedAgainAndPinnedOnesNot() {
        Canvas canvas = Canvas.of(new int[] {1}, 3, MASK);
        canvas.commit(2, 6);
        assertThat(canvas.isMasked(2)).isFalse();
        assertThatThrownBy(() -> canvas.commit(2, 7)).hasMessageContaining("position 2 is settled already");
        canvas.remask(2);
        assertThat(canvas.isMasked(2)).isTrue();
        canvas.pin(2, 7);
        assertThat(canvas.token(2)).isEqualTo(7);
        assertThatThrownBy(() -> canvas.remask(2)).hasMessageContaining("position 2 is pinned");
        assertThatThrownBy(() -> canvas.pin(0, 7)).hasMessageContaining("belongs to the prompt");
        assertThatThrownBy(() -> canvas.pin(3, MASK)).hasMessageContaining("the mask cannot be pinned");
    }

    @Test
    void theMaskCannotBeCommitted() {
        Canvas canvas = Canvas.of(new int[] {1}, 3, MASK);
        assertThatThrownBy(() -> canvas.commit(1, MASK)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tokensAreACopy() {
        Canvas canvas = Canvas.of(new int[] {1}, 1, MASK);
        canvas.tokens()[0] = 5;
        assertThat(canvas.token(0)).isEqualTo(1);
    }

    @Test
    void spansAreHalfOpen() {
        Span span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(1)).isFalse();
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("from 3 to 2");
        assertThatThrownBy(() -> new Span(-1, 2)).hasMessageContaining("from -1 to 2");
    }
}
