package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Progress;
import dev.darkroom.diffusion.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of the canvases of a generation gives each of them back, within a bound. */
class CanvasHistoryTests {

    private static final int MASK = 9;

    private static Progress progress(int pass) {
        return new Progress(pass, 2, pass, 7, null, List.of());
    }

    /** Settles, opens, pins and replaces. */
    private static void change(Canvas canvas, Random random) {
        int position = 2 + random.nextInt(canvas.answer().length());
        if (canvas.isMasked(position)) {
            canvas.commit(position, random.nextInt(8));
        } else if (!canvas.isPinned(position)) {
            canvas.remask(position);
        }
        if (random.nextInt(10) == 0) {
            canvas.replace(new Span(position, position), random.ints(random.nextInt(3), 0, 8).toArray(), -1, 100);
        }
    }

    private static void assertSame(Canvas canvas, Canvas expected) {
        assertThat(canvas.tokens()).isEqualTo(expected.tokens());
        assertThat(IntStream.range(0, canvas.length()).filter(canvas::isPinned).toArray())
                .isEqualTo(IntStream.range(0, expected.length()).filter(expected::isPinned).toArray());
    }

    @Test
    void everyPassGivesItsCanvasBack() {
        Random random = new Random(1);
        Canvas canvas = Canvas.of(new int[] {1, 2}, 20, MASK);
        CanvasHistory history = new CanvasHistory(canvas, Progress.NONE, Long.MAX_VALUE);
        List<Canvas> expected = new ArrayList<>(List.of(canvas.copy()));
        for (int pass = 1; pass <= 80; pass++) {
            change(canvas, random);
            history.add(canvas, progress(pass));
            expected.add(canvas.copy());
        }
        assertThat(history.passes()).isEqualTo(80);
        for (int pass = 0; pass <= 80; pass++) {
            assertSame(history.after(pass).canvas(), expected.get(pass));
            assertThat(history.after(pass).progress()).isEqualTo(pass == 0 ? Progress.NONE : progress(pass));
        }
        history.after(3).canvas().pin(2, 5);
        assertSame(history.after(3).canvas(), expected.get(3));
        assertThatThrownBy(() -> history.after(81)).hasMessageContaining("it must be from 0 to 80");
        assertThatThrownBy(() -> history.after(-1)).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void withinABoundTheEarlyPassesGiveWayButNotTheBeginning() {
        Random random = new Random(2);
        Canvas canvas = Canvas.of(new int[] {1, 2}, 20, MASK);
        CanvasHistory history = new CanvasHistory(canvas, Progress.NONE, 2000);
        List<Canvas> expected = new ArrayList<>(List.of(canvas.copy()));
        for (int pass = 1; pass <= 500; pass++) {
            change(canvas, random);
            history.add(canvas, progress(pass));
            expected.add(canvas.copy());
            assertThat(history.bytes()).isLessThan(2000 + 2 * 5 * canvas.length() + 1);
        }
        assertThat(history.passes()).isEqualTo(500);
        assertSame(history.after(0).canvas(), expected.get(0));
        int kept = 0;
        for (int pass = 500; pass > 0 && isKept(history, pass); pass--, kept++) {
            assertSame(history.after(pass).canvas(), expected.get(pass));
            assertThat(history.after(pass).progress()).isEqualTo(progress(pass));
        }
        assertThat(kept).isBetween(3, 30);
        assertThatThrownBy(() -> history.after(1)).hasMessageContaining("pass 1 is not kept any more; the earliest is");
    }

    private static boolean isKept(CanvasHistory history, int pass) {
        try {
            history.after(pass);
            return true;
        } catch (InvalidRequestException e) {
            return false;
        }
    }

    @Test
    void passesThatOnlySettlePositionsTakeLittle() {
        Canvas canvas = Canvas.of(new int[] {1, 2}, 1000, MASK);
        CanvasHistory history = new CanvasHistory(canvas, Progress.NONE, Long.MAX_VALUE);
        for (int position = 2; position < canvas.length(); position++) {
            canvas.commit(position, 3);
            history.add(canvas, progress(position));
        }
        assertThat(history.bytes()).isLessThan(110_000);
    }
}
