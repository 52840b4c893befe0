package dev.darkroom.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Edits of a canvas by spans: texts put in the place of others, and parts opened again. */
class CanvasEditTests {

    private static final int MASK = 9;
    private static final int FILLING = 8;
    private static final int NO_SPARE = -1;
    private static final int LONGEST = 12;

    /** A prompt of two tokens, and an answer that holds these, mask for open positions. */
    private static Canvas canvas(int... answer) {
        Canvas canvas = Canvas.of(new int[] {1, 2}, answer.length, MASK);
        for (int i = 0; i < answer.length; i++) {
            if (answer[i] != MASK) {
                canvas.commit(2 + i, answer[i]);
            }
        }
        return canvas;
    }

    private static int[] answer(Canvas canvas) {
        return Arrays.copyOfRange(canvas.tokens(), canvas.promptLength(), canvas.length());
    }

    private static List<Integer> pinned(Canvas canvas) {
        return IntStream.range(canvas.promptLength(), canvas.length()).filter(canvas::isPinned).boxed().toList();
    }

    private static void assertRefused(Canvas canvas, Span span, int[] text, String problem) {
        int[] tokens = canvas.tokens();
        List<Integer> pins = pinned(canvas);
        assertThatThrownBy(() -> canvas.replace(span, text, FILLING, LONGEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
        assertThat(canvas.tokens()).isEqualTo(tokens);
        assertThat(pinned(canvas)).isEqualTo(pins);
    }

    @Test
    void aTextOfTheSameLengthMovesNothing() {
        Canvas canvas = canvas(3, 4, MASK, 5);
        canvas.replace(new Span(3, 5), new int[] {6, 7}, NO_SPARE, LONGEST);
        assertThat(answer(canvas)).containsExactly(3, 6, 7, 5);
        assertThat(pinned(canvas)).containsExactly(3, 4);
    }

    @Test
    void aLongerTextTakesOpenRoomAtTheEndFirst() {
        Canvas canvas = canvas(3, 4, 5, MASK, MASK);
        canvas.replace(new Span(3, 4), new int[] {6, 7}, NO_SPARE, LONGEST);
        assertThat(answer(canvas)).containsExactly(3, 6, 7, 5, MASK);
    }

    @Test
    void aLongerTextTakesTheFillingAtTheEndAsWell() {
        Canvas canvas = canvas(3, 4, FILLING, MASK, FILLING);
        canvas.replace(new Span(3, 4), new int[] {6, 7, 6}, FILLING, LONGEST);
        assertThat(answer(canvas)).containsExactly(3, 6, 7, 6, FILLING);
    }

    @Test
    void aLongerTextMakesTheCanvasLongerWhereNothingIsToSpare() {
        Canvas canvas = canvas(3, 4, FILLING);
        canvas.replace(new Span(2, 2), new int[] {6, 7}, NO_SPARE, LONGEST);
        assertThat(answer(canvas)).containsExactly(6, 7, 3, 4, FILLING);
        assertThat(canvas.answer()).isEqualTo(new Span(2, 7));
        assertThat(pinned(canvas)).containsExactly(2, 3);
    }

    @Test
    void aCanvasGrowsToTheLongestAndNotBeyond() {
        int[] full = IntStream.generate(() -> 3).limit(LONGEST - 3).toArray();
        Canvas canvas = canvas(full);
        canvas.replace(new Span(4, 4), new int[] {6}, NO_SPARE, LONGEST);
        assertThat(canvas.length()).isEqualTo(LONGEST);
        assertRefused(canvas, new Span(4, 4), new int[] {6}, "a canvas of 13 positions, 12 are the most");
    }

    @Test
    void aShorterTextLeavesOpenPositionsAtTheEnd() {
        Canvas canvas = canvas(3, 4, 5, 6);
        canvas.replace(new Span(2, 4), new int[0], NO_SPARE, LONGEST);
        assertThat(answer(canvas)).containsExactly(5, 6, MASK, MASK);
        assertThat(pinned(canvas)).isEmpty();
    }

    @Test
    void pinsMoveAlongAndAreNeverSpare() {
        Canvas canvas = canvas(3, 4, 5, MASK);
        canvas.pin(5, FILLING);
        canvas.replace(new Span(2, 3), new int[] {6, 7}, FILLING, LONGEST);
        assertThat(answer(canvas)).containsExactly(6, 7, 4, 5, FILLING);
        assertThat(pinned(canvas)).containsExactly(2, 3, 6);
        canvas.replace(new Span(3, 6), new int[0], FILLING, LONGEST);
        assertThat(answer(canvas)).containsExactly(6, FILLING, MASK, MASK, MASK);
        assertThat(pinned(canvas)).containsExactly(2, 3);
    }

    @Test
    void aPinnedTextMayBeReplaced() {
        Canvas canvas = canvas(3, 4);
        canvas.replace(new Span(2, 3), new int[] {6}, NO_SPARE, LONGEST);
        canvas.replace(new Span(2, 3), new int[] {7}, NO_SPARE, LONGEST);
        assertThat(answer(canvas)).containsExactly(7, 4);
    }

    @Test
    void whatDoesNotFitIsRefusedAndChangesNothing() {
        Canvas canvas = canvas(3, 4, MASK);
        canvas.pin(3, 5);
        assertRefused(canvas, new Span(1, 3), new int[] {6}, "not within the answer, which is 2 to 5");
        assertRefused(canvas, new Span(0, 0), new int[] {6}, "not within the answer");
        assertRefused(canvas, new Span(4, 6), new int[] {6}, "not within the answer");
        assertRefused(canvas, new Span(90, 90), new int[] {6}, "not within the answer");
        assertRefused(canvas, new Span(3, 4), new int[] {6, MASK}, "the mask cannot be pinned");
        assertRefused(canvas, new Span(3, 4), new int[40], "positions, 12 are the most");
    }

    @Test
    void openingAPartAgainSparesThePromptAndPins() {
        Canvas canvas = canvas(3, 4, 5, MASK);
        canvas.remask(new Span(3, 6));
        assertThat(answer(canvas)).containsExactly(3, MASK, MASK, MASK);
        canvas.pin(4, 7);
        for (Span refused : List.of(new Span(2, 5), new Span(1, 3), new Span(5, 7))) {
            assertThatThrownBy(() -> canvas.remask(refused)).isInstanceOf(IllegalArgumentException.class);
            assertThat(answer(canvas)).containsExactly(3, MASK, 7, MASK);
        }
        assertThatThrownBy(() -> canvas.remask(new Span(2, 5))).hasMessageContaining("position 4 is pinned");
    }

    @Test
    void aCopyHasItsOwnTokensAndPins() {
        Canvas canvas = canvas(3, 4);
        Canvas copy = canvas.copy();
        copy.pin(2, 7);
        copy.replace(new Span(3, 3), new int[] {7}, NO_SPARE, LONGEST);
        assertThat(answer(canvas)).containsExactly(3, 4);
        assertThat(pinned(canvas)).isEmpty();
        assertThat(pinned(canvas.withTokens(new int[] {1, 2, 7, 7}))).isEmpty();
        assertThatThrownBy(() -> canvas.withTokens(new int[] {1})).hasMessageContaining("1 tokens do not fit");
    }

    /** What replace promises, said with lists. */
    @Test
    void anyEditIsWhatListsMakeOfIt() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            Canvas canvas = canvas(random.ints(1 + random.nextInt(8), 3, 10).toArray());
            if (random.nextBoolean()) {
                canvas.pin(2 + random.nextInt(canvas.length() - 2), FILLING);
            }
            int start = 2 + random.nextInt(canvas.length() - 1);
            Span span = new Span(start, start + random.nextInt(canvas.length() - start + 1));
            int[] text = random.ints(random.nextInt(5), 3, 8).toArray();

            List<Integer> expected = new ArrayList<>(IntStream.of(canvas.tokens()).boxed().toList());
            List<Boolean> pins = new ArrayList<>(
                    IntStream.range(0, canvas.length()).mapToObj(canvas::isPinned).toList());
            expected.subList(span.start(), span.end()).clear();
            pins.subList(span.start(), span.end()).clear();
            expected.addAll(start, IntStream.of(text).boxed().toList());
            pins.addAll(start, Collections.nCopies(text.length, true));
            while (expected.size() < canvas.length()) {
                expected.add(MASK);
                pins.add(false);
            }
            int last = expected.size() - 1;
            while (last >= canvas.length() && last >= start + text.length && !pins.get(last) && expected.get(last) >= FILLING) {
                expected.remove(last);
                pins.remove(last--);
            }
            if (expected.size() > LONGEST) {
                assertRefused(canvas, span, text, "are the most");
                continue;
            }
            canvas.replace(span, text, FILLING, LONGEST);
            assertThat(IntStream.of(canvas.tokens()).boxed().toList()).as("round %s", round).isEqualTo(expected);
            assertThat(IntStream.range(0, canvas.length()).mapToObj(canvas::isPinned).toList()).isEqualTo(pins);
        }
    }
}
