package dev.darkroom.checkpoint;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Writes numbers into arrays of bytes, the lowest byte first. */
final class LittleEndian {

    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FLOATS = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);

    private LittleEndian() {}

    static void putShort(byte[] target, int offset, short value) {
        SHORTS.set(target, offset, value);
    }

    static void putFloat(byte[] target, int offset, float value) {
        FLOATS.set(target, offset, value);
    }
}
