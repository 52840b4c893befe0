package dev.darkroom.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What a tensor of a graph will be like.
 *
 * @param lengths of its axes; each at most {@link #ENDLESS}, which stands for that and more
 * @param elementBytes bytes of an element
 * @param values of a short list of whole numbers that is known before the graph runs, or null
 */
record TensorShape(long[] lengths, int elementBytes, long @Nullable [] values) {

    /** More than any memory holds, and small enough that sums of it are numbers. */
    static final long ENDLESS = 1L << 56;

    static TensorShape of(int elementBytes, long... lengths) {
        return new TensorShape(lengths, elementBytes, null);
    }

    int axes() {
        return lengths.length;
    }

    long elements() {
        return product(lengths);
    }

    long bytes() {
        return times(elements(), elementBytes);
    }

    /** A tensor of the same type with other axes. */
    TensorShape shaped(long... others) {
        return of(elementBytes, others);
    }

    /** Where an axis stands that may be counted from the end, below 0. */
    int axis(long axis) {
        if (axis < -axes() || axis >= axes()) {
            throw new IllegalArgumentException("axis %d of a tensor of %d".formatted(axis, axes()));
        }
        return (int) (axis < 0 ? axis + axes() : axis);
    }

    static long product(long... lengths) {
        long product = 1;
        for (long length : lengths) {
            if (length == 0) {
                return 0;
            }
            product = times(product, length);
        }
        return product;
    }

    static long times(long a, long b) {
        if (a < 0 || b < 0) {
            throw new IllegalArgumentException("a length below 0");
        }
        return a == 0 || b == 0 ? 0 : a > ENDLESS / b ? ENDLESS : a * b;
    }

    static long plus(long a, long b) {
        return Math.min(ENDLESS, a + b);
    }
}
