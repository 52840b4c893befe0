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
