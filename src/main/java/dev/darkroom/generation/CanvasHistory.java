package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import java.util.ArrayList;
import java.util.List;

/** The canvas of one generation as it stood at the beginning and after each pass. Safe for use by any thread. */
final class CanvasHistory {

    private final List<Canvas> canvases = new ArrayList<>();

    synchronized void add(Canvas canvas) {
        canvases.add(canvas.copy());
    }

    synchronized int passes() {
        return canvases.size() - 1;
    }

    /**
     * A copy of the canvas after a pass.
     *
     * @param pass 0 for the beginning
     * @throws InvalidRequestException if there was no such pass
     */
    synchronized Canvas after(int pass) {
        if (pass < 0 || pass >= canvases.size()) {
            throw new InvalidRequestException(
                    "pass", "pass is %d; it must be from 0 to %d".formatted(pass, canvases.size() - 1));
        }
        return canvases.get(pass).copy();
    }
}
