package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.io.IOException;

/**
 * A matrix in 8 bits with a scale for each row, symmetric about zero: {@code w = scale * q}, q a whole number no further
 * from zero than a given bound. The scales are found when first wanted.
 */
final class QuantisedRows {

    private static final int TRANSPOSE_BYTES = 1 << 25;
    private static final int TILE_ROWS = 64;

    private final Matrix matrix;
    private final int largest;
    private float[] scales = new float[0];

    /**
     * Prepares to quantise a matrix.
     *
     * @param largest largest magnitude of a quantised value, at most 127
     */
    QuantisedRows(Matrix matrix, int largest) {
        this.matrix = matrix;
        this.largest = largest;
    }

    /** The scales, float32 [rows], or [rows, 1] where asked. */
    Initializer scales(String name, boolean asColumn) {
        long rows = matrix.rows();
        Initializer.Content content = sink -> sink.floats(scales());
        return asColumn
                ? Initializer.of(name, DataType.FLOAT, 4 * rows, content, rows, 1)
                : Initializer.of(name, DataType.FLOAT, 4 * rows, content, rows);
    }

    /** The values in the matrix's own layout, int8 [rows, columns]. */
    Initializer values(String name) {
        Initializer.Content content = sink -> {
            float[] scales = scales();
            RowWriter.write(matrix, matrix.columns(), matrix.columns(), (row, values, target, offset) -> {
                for (int j = 0; j < values.length; j++) {
                    target[offset + j] = quantise(values[j], scales[row]);
                }
            }, sink);
        };
        return Initializer.of(name, DataType.INT8, matrix.elements(), content, matrix.rows(), matrix.columns());
    }

    /** The values with rows and columns exchanged, int8 [columns, rows]. */
    Initializer transposedValues(String name) {
        return Initializer.of(name, DataType.INT8, matrix.elements(), this::writeTransposed,
                matrix.columns(), matrix.rows());
    }

    /** Takes as many columns at a time as fit a buffer, and fills it tile by tile, as single bytes far apart are slow. */
    private void writeTransposed(WeightSink sink) throws IOException {
        int rows = matrix.rows();
        int columnsAtOnce = Math.max(1, Math.min(matrix.columns(), TRANSPOSE_BYTES / rows));
        byte[] transposed = new byte[Math.multiplyExact(columnsAtOnce, rows)];
        float[] scales = scales();
        for (int column = 0; column < matrix.columns(); column += columnsAtOnce) {
            int start = column;
            int columns = Math.min(columnsAtOnce, matrix.columns() - column);
            RowWriter.inParallel((rows + TILE_ROWS - 1) / TILE_ROWS, (from, to) -> {
                float[] tile = new float[TILE_ROWS * columns];
                for (int row = from * TILE_ROWS; row < Math.min(rows, to * TILE_ROWS); row += TILE_ROWS) {
                    transpose(row, Math.min(TILE_ROWS, rows - row), start, columns, tile, scales, transposed);
                }
            });
            sink.bytes(transposed, 0, columns * rows);
        }
    }

    private void transpose(int row, int tileRows, int column, int columns, float[] tile, float[] scales,
            byte[] transposed) throws IOException {
        for (int i = 0; i < tileRows; i++) {
            matrix.read(row + i, column, columns, tile, i * columns);
        }
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < tileRows; i++) {
                transposed[j * matrix.rows() + row + i] = quantise(tile[i * columns + j], scales[row + i]);
            }
        }
    }

    private byte quantise(float value, float scale) {
        return (byte) Math.max(-largest, Math.min(largest, Math.round(value / scale)));
    }

    private float[] scales() throws IOException {
        if (scales.length == 0) {
            float[] found = new float[matrix.rows()];
            RowWriter.inParallel(found.length, (from, to) -> {
                float[] row = new float[matrix.columns()];
                for (int i = from; i < to; i++) {
                    matrix.read(i, 0, row.length, row, 0);
                    found[i] = scale(row);
                }
            });
            scales = found;
        }
        return scales;
    }

    private float scale(float[] row) {
        float peak = 0;
        for (float value : row) {
            peak = Math.max(peak, Math.abs(value));
        }
        // A row of zeros keeps a scale that divides.
        return peak < Float.MIN_NORMAL * largest ? 1f : peak / largest;
    }
}
