package dev.darkroom.diffusion;

/**
 * A half-open range of canvas positions.
 *
 * @param start first position
 * @param end position after the last; at least {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span runs from " + start + " to " + end);
        }
    }

    /** Number of positions. */
    public int length() {
        return end - start;
    }

    /** Whether the position lies inside. */
    public boolean contains(int position) {
        return position >= start && position < end;
    }
}
