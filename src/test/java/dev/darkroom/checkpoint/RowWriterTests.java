package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RowWriterTests {

    private static final int ROWS = 5000;
    private static final int COLUMNS = 3000;

    /** Cell (i, j) is 7 i + j; a row that is asked for fails. */
    private record Counting(int failingRow) implements Matrix {
        @Override
        public int rows() {
            return ROWS;
        }

        @Override
        public int columns() {
            return COLUMNS;
        }

        @Override
        public void read(int row, int column, int count, float[] target, int offset) throws IOException {
            if (row == failingRow) {
                throw new IOException("row " + row + " cannot be read");
            }
            for (int j = 0; j < count; j++) {
                target[offset + j] = 7 * row + column + j;
            }
        }
    }

    private static byte[] write(Matrix matrix) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WeightSink sink = new WeightSink(Channels.newChannel(out));
        RowWriter.write(matrix, COLUMNS, COLUMNS, (row, values, target, offset) -> {
            for (int j = 0; j < COLUMNS; j++) {
                target[offset + j] = (byte) values[j];
            }
        }, sink);
        sink.flush();
        return out.toByteArray();
    }

    @Test
    void rowsComeInOrderAcrossBlocks() throws IOException {
        byte[] expected = new byte[ROWS * COLUMNS];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = (byte) (float) (7 * (i / COLUMNS) + i % COLUMNS);
        }
        assertThat(Arrays.equals(write(new Counting(-1)), expected)).isTrue();
    }

    @Test
    void whatFailsOnAnotherThreadFailsHere() {
        assertThatThrownBy(() -> write(new Counting(ROWS - 1)))
                .isExactlyInstanceOf(IOException.class).hasMessage("row 4999 cannot be read");
    }
}
