package dev.darkroom.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;

/** Encodes the rows of a matrix on all processors and writes them in order, a block of them in memory at a time. */
final class RowWriter {

    private static final int BLOCK_BYTES = 1 << 23;

    /** Ranges for each processor: enough that one which is slow delays little. */
    private static final int RANGES = 4;

    private RowWriter() {}

    /** Encodes a row. Called by several threads at once, each with values of its own. */
    @FunctionalInterface
    interface Encoder {

        /**
         * Encodes a row.
         *
         * @param values the row, and zeros behind it
         * @param target where the row's bytes go
         * @param offset first of them
         */
        void encode(int row, float[] values, byte[] target, int offset);
    }

    /** Takes a range of whole numbers. */
    @FunctionalInterface
    interface Range {
        void accept(int from, int to) throws IOException;
    }

    /**
     * Writes all rows.
     *
     * @param width length of the array of values, at least the matrix's columns
     * @param rowBytes length of an encoded row
     */
    static void write(Matrix matrix, int width, int rowBytes, Encoder encoder, WeightSink sink) throws IOException {
        int columns = matrix.columns();
        int rowsAtOnce = Math.max(1, Math.min(matrix.rows(), BLOCK_BYTES / rowBytes));
        byte[] block = new byte[Math.multiplyExact(rowsAtOnce, rowBytes)];
        for (int first = 0; first < matrix.rows(); first += rowsAtOnce) {
            int start = first;
            int count = Math.min(rowsAtOnce, matrix.rows() - first);
            inParallel(count, (from, to) -> {
                float[] values = new float[width];
                for (int i = from; i < to; i++) {
                    matrix.read(start + i, 0, columns, values, 0);
                    encoder.encode(start + i, values, block, i * rowBytes);
                }
            });
            sink.bytes(block, 0, count * rowBytes);
        }
    }

    /** Divides the numbers below {@code count} into ranges, and has all processors work on them until all are done. */
    static void inParallel(int count, Range work) throws IOException {
        int ranges = Math.min(count, RANGES * Runtime.getRuntime().availableProcessors());
        try {
            IntStream.range(0, ranges).parallel().forEach(range -> {
                try {
                    work.accept((int) ((long) count * range / ranges), (int) ((long) count * (range + 1) / ranges));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
