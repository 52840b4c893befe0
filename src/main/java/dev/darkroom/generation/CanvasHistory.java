package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The canvas of a generation as it stood after each of its passes, kept as what each pass changed. Within a bound: the
 * earlier half of the passes gives way when it is reached, but never the beginning. Safe for use by any thread.
 */
final class CanvasHistory {

    private static final long BYTES_A_STEP = 80;
    private static final long BYTES_A_CHANGE = 8;
    private static final long BYTES_A_POSITION = 5;

    private final long mostBytes;
    private final Step beginning;
    private final List<Step> steps = new ArrayList<>();
    private Canvas last;
    private int dropped;
    private long bytes;

    /** A canvas after a pass: as a whole, or as the positions that differ from the one before and what they hold. */
    private record Step(@Nullable Canvas whole, int[] positions, int[] tokens, Progress progress) {
        long bytes() {
            return BYTES_A_STEP + BYTES_A_CHANGE * positions.length + (whole == null ? 0 : BYTES_A_POSITION * whole.length());
        }
    }

    /** Where a pass left a generation. */
    record Point(Canvas canvas, Progress progress) {}

    /**
     * @param before the progress of the run that the canvas comes from
     * @param mostBytes about as much memory as it may take, beside two canvases
     */
    CanvasHistory(Canvas beginning, Progress before, long mostBytes) {
        this.mostBytes = mostBytes;
        this.last = beginning.copy();
        this.beginning = new Step(last, new int[0], new int[0], before);
    }

    /** Notes the canvas after the pass that follows. */
    synchronized void add(Canvas canvas, Progress progress) {
        Canvas copy = canvas.copy();
        Step step = step(copy, progress);
        steps.add(step);
        bytes += step.bytes();
        last = copy;
        if (bytes > mostBytes && steps.size() > 1) {
            dropEarlierHalf();
        }
    }

    private Step step(Canvas canvas, Progress progress) {
        boolean sameShape = canvas.length() == last.length()
                && IntStream.range(0, canvas.length()).allMatch(i -> canvas.isPinned(i) == last.isPinned(i));
        if (!sameShape) {
            return new Step(canvas, new int[0], new int[0], progress);
        }
        int[] changed = IntStream.range(0, canvas.length())
                .filter(position -> canvas.token(position) != last.token(position))
                .toArray();
        return new Step(null, changed, IntStream.of(changed).map(canvas::token).toArray(), progress);
    }

    private void dropEarlierHalf() {
        int half = steps.size() / 2;
        Step first = new Step(canvas(half), new int[0], new int[0], steps.get(half).progress());
        steps.subList(0, half + 1).clear();
        steps.add(0, first);
        dropped += half;
        bytes = steps.stream().mapToLong(Step::bytes).sum();
    }

    /** Passes so far. */
    synchronized int passes() {
        return dropped + steps.size();
    }

    /** About the memory that it takes. */
    synchronized long bytes() {
        return bytes + 2 * BYTES_A_POSITION * last.length();
    }

    /**
     * Where a pass left the generation.
     *
     * @param pass 0 for the beginning
     * @throws InvalidRequestException if there was no such pass, or it is not kept any more
     */
    synchronized Point after(int pass) {
        if (pass < 0 || pass > passes()) {
            throw new InvalidRequestException(
                    "pass", "pass is %d; it must be from 0 to %d".formatted(pass, passes()));
        }
        if (pass == 0) {
            return new Point(copyOf(beginning), beginning.progress());
        }
        if (pass <= dropped) {
            throw new InvalidRequestException(
                    "pass", "pass %d is not kept any more; the earliest is %d".formatted(pass, dropped + 1));
        }
        int index = pass - dropped - 1;
        return new Point(canvas(index), steps.get(index).progress());
    }

    private Canvas canvas(int index) {
        int from = index;
        while (from >= 0 && steps.get(from).whole() == null) {
            from--;
        }
        Canvas whole = copyOf(from < 0 ? beginning : steps.get(from));
        int[] tokens = whole.tokens();
        for (Step step : steps.subList(from + 1, index + 1)) {
            for (int i = 0; i < step.positions().length; i++) {
                tokens[step.positions()[i]] = step.tokens()[i];
            }
        }
        return whole.withTokens(tokens);
    }

    private static Canvas copyOf(Step step) {
        if (step.whole() == null) {
            throw new IllegalStateException("a step that is a change alone");
        }
        return step.whole().copy();
    }
}
