package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantised weights are near those they stand for, in the layout that the operators read. */
class QuantisationTests {

    private static final int ROWS = 131;
    private static final int COLUMNS = 70;

    private static float[] weights() {
        float[] weights = new float[ROWS * COLUMNS];
        Random random = new Random(1);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) random.nextGaussian() * (1 + i / COLUMNS);
        }
        Arrays.fill(weights, 5 * COLUMNS, 6 * COLUMNS, 0f);
        weights[7 * COLUMNS] = 1e-40f;
        return weights;
    }

    private static Matrix matrix(float[] weights) {
        return new Matrix() {
            @Override
            public int rows() {
                return ROWS;
            }

            @Override
            public int columns() {
                return COLUMNS;
            }

            @Override
            public void read(int row, int column, int count, float[] target, int offset) {
                System.arraycopy(weights, row * COLUMNS + column, target, offset, count);
            }
        };
    }

    private static ByteBuffer content(Initializer initializer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WeightSink sink = new WeightSink(Channels.newChannel(bytes));
        initializer.content().writeTo(sink);
        sink.flush();
        assertThat((long) bytes.size()).isEqualTo(initializer.bytes());
        return ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 127})
    void rowsAreWithinHalfAStepOfTheirWeights(int largest) throws Exception {
        float[] weights = weights();
        QuantisedRows rows = new QuantisedRows(matrix(weights), largest);
        ByteBuffer values = content(rows.values("values"));
        ByteBuffer transposed = content(rows.transposedValues("transposed"));
        ByteBuffer scales = content(rows.scales("scales", false));
        for (int row = 0; row < ROWS; row++) {
            float scale = scales.getFloat(4 * row);
            assertThat(scale).isPositive();
            for (int column = 0; column < COLUMNS; column++) {
                byte value = values.get(row * COLUMNS + column);
                assertThat((int) value).isBetween(-largest, largest);
                assertThat(transposed.get(column * ROWS + row)).isEqualTo(value);
                assertThat(Math.abs(weights[row * COLUMNS + column] - value * scale)).isLessThanOrEqualTo(scale * 0.5001f);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 0.08", "8, 0.006"})
    void blocksAreNearTheirWeights(int bits, double bound) throws Exception {
        float[] weights = weights();
        QuantisedBlocks blocks = new QuantisedBlocks(matrix(weights), bits);
        ByteBuffer values = content(blocks.values("values"));
        ByteBuffer scales = content(blocks.scales("scales"));
        int blocksPerRow = 3;
        int zero = 1 << (bits - 1);
        double difference = 0;
        double size = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                int index = row * blocksPerRow * 32 + column;
                int packed = values.get(index * bits / 8) & 0xff;
                int value = bits == 8 ? packed : index % 2 == 0 ? packed & 0xf : packed >>> 4;
                float weight = weights[row * COLUMNS + column];
                float restored = scales.getFloat(4 * (index / 32)) * (value - zero);
                difference += Math.pow(weight - restored, 2);
                size += weight * weight;
                if (weight == 0) {
                    assertThat(Math.abs(restored)).isZero();
                }
            }
        }
        assertThat(Math.sqrt(difference / size)).isLessThan(bound).isPositive();
    }

    /** Two products of an unsigned 8-bit activation and a weight must fit 16 bits on processors that add them there. */
    @Test
    void eightBitProductsCannotSaturate() throws Exception {
        GraphBuilder graph = new GraphBuilder("test");
        new Int8Format().product(graph, "product", matrix(weights()), null, "input");
        Initializer stored = graph.initializers().get(0);
        assertThat(stored.name()).isEqualTo("product.weight");
        byte[] values = content(stored).array();
        int largest = 0;
        for (byte value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        assertThat(2 * 255 * largest).isLessThanOrEqualTo(Short.MAX_VALUE).isGreaterThan(Short.MAX_VALUE / 2);
    }

    @Test
    void scalesDoNotDependOnTheOrderOfWriting() throws Exception {
        QuantisedBlocks valuesFirst = new QuantisedBlocks(matrix(weights()), 4);
        content(valuesFirst.values("values"));
        QuantisedBlocks scalesOnly = new QuantisedBlocks(matrix(weights()), 4);
        assertThat(content(valuesFirst.scales("scales"))).isEqualTo(content(scalesOnly.scales("scales")));
    }
}
