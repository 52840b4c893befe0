package dev.darkroom.checkpoint;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.io.IOException;

/**
 * A matrix in 4 or 8 bits with a scale for each block of 32 weights of a row, in the layout of ONNX Runtime's
 * {@code MatMulNBits}: {@code w = scale * (q - zero)}, q unsigned, zero in the middle of its range.
 */
final class QuantisedBlocks {

    /** Weights that share a scale. */
    static final int BLOCK = 32;

    private final Matrix matrix;
    private final int bits;
    private final int zero;
    private final int blocks;
    private final int blockBytes;

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
        Initializer.Content content = sink -> {
            float[] row = new float[blocks * BLOCK];
            byte[] packed = new byte[blocks * blockBytes];
            for (int i = 0; i < matrix.rows(); i++) {
                matrix.read(i, 0, matrix.columns(), row, 0);
                for (int block = 0; block < blocks; block++) {
                    pack(row, block, packed);
                }
                sink.bytes(packed, 0, packed.length);
            }
        };
        return Initializer.of(name, DataType.UINT8, (long) matrix.rows() * blocks * blockBytes, content,
                matrix.rows(), blocks, blockBytes);
    }

    /** The scales, float32 [rows * blocks]. */
    Initializer scales(String name) {
        long count = (long) matrix.rows() * blocks;
        return Initializer.of(name, DataType.FLOAT, 4 * count, this::writeScales, count);
    }

    private void writeScales(WeightSink sink) throws IOException {
        float[] row = new float[blocks * BLOCK];
        float[] scales = new float[blocks];
        for (int i = 0; i < matrix.rows(); i++) {
            matrix.read(i, 0, matrix.columns(), row, 0);
            for (int block = 0; block < blocks; block++) {
                scales[block] = scale(row, block);
            }
            sink.floats(scales);
        }
    }

    /**
     * Returns the scale that takes the weight furthest from zero to the lowest value, which lies one further out than
     * the highest; it is negative where that weight is positive.
     */
    private float scale(float[] row, int block) {
        float furthest = 0;
        for (int i = block * BLOCK; i < (block + 1) * BLOCK; i++) {
            if (Math.abs(row[i]) > Math.abs(furthest)) {
                furthest = row[i];
            }
        }
        return Math.abs(furthest) < Float.MIN_NORMAL * zero ? 1f : furthest / -zero;
    }

    private void pack(float[] row, int block, byte[] packed) {
        float scale = scale(row, block);
        for (int i = 0; i < BLOCK; i++) {
            int value = Math.max(0, Math.min(2 * zero - 1, Math.round(row[block * BLOCK + i] / scale) + zero));
            if (bits == 8) {
                packed[block * blockBytes + i] = (byte) value;
            } else if (i % 2 == 0) {
                packed[block * blockBytes + i / 2] = (byte) value;
            } else {
                packed[block * blockBytes + i / 2] |= (byte) (value << 4);
            }
        }
    }
}
