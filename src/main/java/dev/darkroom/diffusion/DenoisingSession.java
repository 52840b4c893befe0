package dev.darkroom.diffusion;

/**
 * One canvas under way through a {@link Denoiser}. One thread at a time, but for {@link #interrupt}. Close it to free the
 * keys and values that it keeps.
 */
public interface DenoisingSession extends AutoCloseable {

    /**
     * Leaves the positions from {@code end} on out of the calls to come, as if the canvas ended there; what is kept of them stays.
     *
     * @param end at least 1, at most the canvas's length; that is what it is at first
     */
    void lookUntil(int end);

    /**
     * Runs the whole canvas, or as much of it as is looked at, and keeps the keys and values of all positions outside the
     * window for later calls of {@link #refine}. The window is thus the cache mode: all of the canvas keeps nothing, from a block to the end keeps
     * the prefix, the block alone keeps both sides (Fast-dLLM, arXiv 2505.22618).
     *
     * @param window the positions that later calls will run again, none of them behind what is looked at
     * @param positions those to predict, ascending, none of them behind what is looked at; may be empty
     * @return one row a position asked
     * @throws DenoisingInterruptedException after {@link #interrupt}
     */
    Proposals refresh(Span window, int[] positions);

    /**
     * Runs a span against the keys and values kept so far and keeps its own as well, so that each position sees its span and
     * those before. Padding is left out, and takes no place in the count of positions.
     *
     * @param span follows the last one; or begins at 0, and all that was kept is dropped
     * @param window the positions that {@link #refine} will run; follows the span
     * @throws DenoisingInterruptedException after {@link #interrupt}
     */
    void extend(Span span, Span window);

    /**
     * Runs only the window of the last {@link #refresh} or {@link #extend} against the keys and values kept since then.
     *
     * @param positions those to predict, ascending, inside the window, looked at and not kept yet; may be empty. Where a prediction
     *     stands some rows before its position, those rows must not be kept yet either
     * @param kept those of the window whose keys and values to keep as they are in this call, ascending, not kept yet; the calls
     *     after it do not run them
     * @return one row a position asked
     * @throws IllegalStateException before any refresh or extension
     * @throws DenoisingInterruptedException after {@link #interrupt}
     */
    Proposals refine(int[] positions, int[] kept);

    /** Runs the window and keeps nothing of it. */
    default Proposals refine(int[] positions) {
        return refine(positions, new int[0]);
    }

    /** Positions that went through the model so far, over all calls. */
    long tokensComputed();

    /** Makes a call that is running, and any later one, end soon with an exception. Safe from any thread. */
    void interrupt();

    @Override
    void close();
}
