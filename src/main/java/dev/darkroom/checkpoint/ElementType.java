package dev.darkroom.checkpoint;

import java.nio.ByteBuffer;

/** Element types of the weights that can be imported. */
enum ElementType {
    F32(4) {
        @Override
        void widen(ByteBuffer source, int element, float[] target, int offset, int count) {
            source.asFloatBuffer().get(element, target, offset, count);
        }
    },
    BF16(2) {
        @Override
        void widen(ByteBuffer source, int element, float[] target, int offset, int count) {
            for (int i = 0; i < count; i++) {
                target[offset + i] = HalfPrecision.fromBfloat16(source.getShort((element + i) * 2));
            }
        }
    },
    F16(2) {
        @Override
        void widen(ByteBuffer source, int element, float[] target, int offset, int count) {
            for (int i = 0; i < count; i++) {
                target[offset + i] = HalfPrecision.fromFloat16(source.getShort((element + i) * 2));
            }
        }
    };

    private final int bytes;

    ElementType(int bytes) {
        this.bytes = bytes;
    }

    int bytes() {
        return bytes;
    }

    /**
     * Copies elements as float32.
     *
     * @param source little-endian elements
     * @param element index of the first one to copy
     */
    abstract void widen(ByteBuffer source, int element, float[] target, int offset, int count);
}
