package dev.darkroom.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/** Takes the elements of tensors, little-endian, on their way to a file. */
final class WeightSink {

    private final WritableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18).order(ByteOrder.LITTLE_ENDIAN);
    private long written;

    WeightSink(WritableByteChannel channel) {
        this.channel = channel;
    }

    /** Returns the number of bytes taken so far. */
    long written() {
        return written;
    }

    void floats(float... values) throws IOException {
        for (float value : values) {
            room(4).putFloat(value);
        }
    }

    void longs(long... values) throws IOException {
        for (long value : values) {
            room(8).putLong(value);
        }
    }

    void bytes(byte[] values, int offset, int count) throws IOException {
        int done = 0;
        while (done < count) {
            int run = Math.min(count - done, room(1).remaining());
            buffer.put(values, offset + done, run);
            written += run - 1;
            done += run;
        }
    }

    void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    private ByteBuffer room(int count) throws IOException {
        if (buffer.remaining() < count) {
            flush();
        }
        written += count;
        return buffer;
    }
}
