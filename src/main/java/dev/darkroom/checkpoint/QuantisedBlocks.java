package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.io.IOException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A matrix in 4 or 8 bits with a scale for each block of 32 weights of a row, in the layout of ONNX Runtime's
 * {@code MatMulNBits}: {@code w = scale * (q - zero)}, q unsigned, zero in the middle of its range.
 */
final class QuantisedBlocks {

    /** Weights that share a scale. */
    static final int BLOCK = 32;

    /**
     * Factors to try on the scale of 4-bit blocks. Against taking the plain scale, fitting the best of these lowered the
     * divergence of a small model's predictions from its own in float32 by a quarter.
     */
    private static final float[] TRIED = {0.8f, 0.9f, 1f, 1.1f, 1.2f};

    /** Weights in memory at a time. */
    private static final int PIECE_ELEMENTS = 1 << 20;

    /** A block without a weight as large as this is taken for zeros: the inverse of its scale would not be finite. */
    private static final float SMALLEST_WEIGHT = 1e-30f;

    private final Matrix matrix;
    private final int bits;
    private final int zero;
    private final int blocks;
    private final int blockBytes;

    /** Scales found while the values were written, until they are written too. */
    private float @Nullable [] found;

    /**
     * Prepares to quantise a matrix.
     *
     * @param bits 4 or 8
     */
    QuantisedBlocks(Matrix matrix, int bits) {
        this.matrix = matrix;
        this.bits = bits;
        this.zero = 1 << (bits - 1);
        this.blocks = (matrix.columns() + BLOCK - 1) / BLOCK;
        this.blockBytes = BLOCK * bits / 8;
    }

    /** The values, uint8 [rows, blocks, bytes of a block]; a last block that is not full ends in zeros. */
    Initializer values(String name) {
        return Initializer.of(name, DataType.UINT8, (long) matrix.rows() * blocks * blockBytes, this::writeValues,
                matrix.rows(), blocks, blockBytes);
    }

    /** The scales, float32 [rows * blocks]. */
    Initializer scales(String name) {
        int count = Math.multiplyExact(matrix.rows(), blocks);
        Initializer.Content content = sink -> {
            float[] scales = found != null ? found : findScales();
            found = null;
            sink.floats(scales);
        };
        return Initializer.of(name, DataType.FLOAT, 4L * count, content, count);
    }

    private void writeValues(WeightSink sink) throws IOException {
        float[] scales = new float[matrix.rows() * blocks];
        byte[] packed = new byte[rowsAtOnce() * blocks * blockBytes];
        forEachPiece((piece, first, count) -> {
            IntStream.range(0, count).parallel().forEach(block -> {
                scales[first + block] = scale(piece, block);
                pack(piece, block, scales[first + block], packed);
            });
            sink.bytes(packed, 0, count * blockBytes);
        });
        found = scales;
    }

    private float[] findScales() throws IOException {
        float[] scales = new float[matrix.rows() * blocks];
        forEachPiece((piece, first, count) -> IntStream.range(0, count).parallel()
                .forEach(block -> scales[first + block] = scale(piece, block)));
        return scales;
    }

    /** Takes some rows' blocks, one after the other; {@code first} counts the blocks of all rows before. */
    @FunctionalInterface
    private interface Piece {
        void accept(float[] piece, int first, int count) throws IOException;
    }

    private void forEachPiece(Piece action) throws IOException {
        int width = blocks * BLOCK;
        float[] piece = new float[rowsAtOnce() * width];
        for (int row = 0; row < matrix.rows(); row += rowsAtOnce()) {
            int rows = Math.min(rowsAtOnce(), matrix.rows() - row);
            for (int i = 0; i < rows; i++) {
                matrix.read(row + i, 0, matrix.columns(), piece, i * width);
            }
            action.accept(piece, row * blocks, rows * blocks);
        }
    }

    private int rowsAtOnce() {
        return Math.max(1, Math.min(matrix.rows(), PIECE_ELEMENTS / (blocks * BLOCK)));
    }

    private float scale(float[] weights, int block) {
        float plain = plainScale(weights, block * BLOCK);
        return bits == 4 ? fittedScale(weights, block * BLOCK, plain) : plain;
    }

    /**
     * Returns the scale that takes the weight furthest from zero to the lowest value, which lies one further out than
     * the highest; it is negative where that weight is positive.
     */
    private float plainScale(float[] weights, int from) {
        float furthest = 0;
        for (int i = from; i < from + BLOCK; i++) {
            if (Math.abs(weights[i]) > Math.abs(furthest)) {
                furthest = weights[i];
            }
        }
        return Math.abs(furthest) < SMALLEST_WEIGHT ? 1f : furthest / -zero;
    }

    /**
     * Returns a scale with a small sum of squared errors: for each factor the weights are rounded, and the scale is
     * fitted to the rounded values by least squares.
     */
    private float fittedScale(float[] weights, int from, float plain) {
        float best = plain;
        float smallest = squaredError(weights, from, plain);
        for (float factor : TRIED) {
            float inverse = 1 / (plain * factor);
            float product = 0;
            float square = 0;
            for (int i = from; i < from + BLOCK; i++) {
                float value = round(weights[i] * inverse);
                product += value * weights[i];
                square += value * value;
            }
            float fitted = product / square;
            float error = square > 0 ? squaredError(weights, from, fitted) : Float.POSITIVE_INFINITY;
            if (error < smallest) {
                smallest = error;
                best = fitted;
            }
        }
        return best;
    }

    private float squaredError(float[] weights, int from, float scale) {
        float inverse = 1 / scale;
        float sum = 0;
        for (int i = from; i < from + BLOCK; i++) {
            float error = weights[i] - round(weights[i] * inverse) * scale;
            sum += error * error;
        }
        return sum;
    }

    private void pack(float[] weights, int block, float scale, byte[] packed) {
        float inverse = 1 / scale;
        for (int i = 0; i < BLOCK; i++) {
            int value = (int) round(weights[block * BLOCK + i] * inverse) + zero;
            if (bits == 8) {
                packed[block * blockBytes + i] = (byte) value;
            } else if (i % 2 == 0) {
                packed[block * blockBytes + i / 2] = (byte) value;
            } else {
                packed[block * blockBytes + i / 2] |= (byte) (value << 4);
            }
        }
    }

    /** Rounds to a whole number in range. Adding and taking away 1.5 * 2^23 rounds without a branch. */
    private float round(float quotient) {
        float bounded = Math.max(-zero, Math.min(zero - 1, quotient));
        return (bounded + 0x1.8p23f) - 0x1.8p23f;
    }
}
