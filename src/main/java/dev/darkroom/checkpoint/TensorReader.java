package dev.darkroom.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Reads a stored tensor as float32, from anywhere in it. The file is mapped in windows, since a mapping cannot pass 2 GB;
 * a window is mapped when first touched and stays so until this object is garbage.
 *
 * <p>May be shared by threads.
 */
final class TensorReader {

    /** Length of a window in bytes. */
    static final int WINDOW_BYTES = 1 << 30;

    private final FileChannel channel;
    private final StoredTensor tensor;
    private final ElementType type;
    private final int windowElements;
    private final ByteBuffer[] windows;

    /**
     * Prepares to read a tensor.
     *
     * @param channel the tensor's file, open for as long as this is used
     * @param windowBytes length of a mapping, a multiple of four
     */
    TensorReader(FileChannel channel, StoredTensor tensor, ElementType type, int windowBytes) {
        this.channel = channel;
        this.tensor = tensor;
        this.type = type;
        this.windowElements = windowBytes / type.bytes();
        this.windows = new ByteBuffer[(int) ((tensor.bytes() + windowBytes - 1) / windowBytes)];
    }

    StoredTensor tensor() {
        return tensor;
    }

    /**
     * Copies a run of elements, widened to float32.
     *
     * @param first index of the first element, in row-major order
     * @throws CheckpointException if an element is not a finite number
     */
    void read(long first, float[] target, int offset, int count) throws IOException {
        int done = 0;
        while (done < count) {
            int window = (int) ((first + done) / windowElements);
            int element = (int) ((first + done) % windowElements);
            int run = Math.min(count - done, windowElements - element);
            type.widen(window(window), element, target, offset + done, run);
            done += run;
        }
        checkFinite(first, target, offset, count);
    }

    private synchronized ByteBuffer window(int index) throws IOException {
        ByteBuffer window = windows[index];
        if (window == null) {
            long start = (long) index * windowElements * type.bytes();
            long length = Math.min((long) windowElements * type.bytes(), tensor.bytes() - start);
            window = channel.map(FileChannel.MapMode.READ_ONLY, tensor.offset() + start, length)
                    .order(ByteOrder.LITTLE_ENDIAN);
            windows[index] = window;
        }
        return window;
    }

    /** Zero times a finite number is zero; the sum of such products tells in one fast loop whether all are finite. */
    private void checkFinite(long first, float[] values, int offset, int count) {
        float sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[offset + i] * 0f;
        }
        if (sum == 0f) {
            return;
        }
        int bad = 0;
        while (Float.isFinite(values[offset + bad])) {
            bad++;
        }
        throw tensor.problem("element " + (first + bad) + " is " + values[offset + bad]
                + ", wanted is a finite number; the weights are damaged: download them again");
    }
}
