package dev.darkroom.checkpoint;

import java.io.IOException;
import java.util.List;

/** A matrix of float32 values, [rows, columns], that is read in pieces and never held whole. */
interface Matrix {

    int rows();

    int columns();

    /**
     * Copies part of a row.
     *
     * @param column first column to copy
     * @param count number of columns to copy
     */
    void read(int row, int column, int count, float[] target, int offset) throws IOException;

    default long elements() {
        return (long) rows() * columns();
    }

    /** Returns a stored tensor of two axes as a matrix. */
    static Matrix of(TensorReader reader) {
        int rows = Math.toIntExact(reader.tensor().shape().get(0));
        int columns = Math.toIntExact(reader.tensor().shape().get(1));
        return new Matrix() {
            @Override
            public int rows() {
                return rows;
            }

            @Override
            public int columns() {
                return columns;
            }

            @Override
            public void read(int row, int column, int count, float[] target, int offset) throws IOException {
                reader.read((long) row * columns + column, target, offset, count);
            }
        };
    }

    /** Returns the rows of several matrices of one width, one below the other: several products made one. */
    static Matrix stack(List<Matrix> parts) {
        int columns = parts.get(0).columns();
        int rows = parts.stream().mapToInt(Matrix::rows).sum();
        return new Matrix() {
            @Override
            public int rows() {
                return rows;
            }

            @Override
            public int columns() {
                return columns;
            }

            @Override
            public void read(int row, int column, int count, float[] target, int offset) throws IOException {
                int below = row;
                for (Matrix part : parts) {
                    if (below < part.rows()) {
                        part.read(below, column, count, target, offset);
                        return;
                    }
                    below -= part.rows();
                }
                throw new IndexOutOfBoundsException(row);
            }
        };
    }
}
