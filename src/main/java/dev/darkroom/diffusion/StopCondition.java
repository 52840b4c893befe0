package dev.darkroom.diffusion;

/** Says, after each pass, whether the answer is complete although open positions are left. */
@FunctionalInterface
public interface StopCondition {

    /** Never. */
    StopCondition NEVER = (canvas, settled) -> false;

    /**
     * @param canvas as it stands
     * @param settled the leftmost part of the answer that has no open position
     */
    boolean reached(Canvas canvas, Span settled);
}
