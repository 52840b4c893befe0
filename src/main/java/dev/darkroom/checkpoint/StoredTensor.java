package dev.darkroom.checkpoint;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a tensor lies in a safetensors file.
 *
 * @param file the file
 * @param name the tensor's name
 * @param type element type as the header writes it, such as {@code BF16}; perhaps one that cannot be imported
 * @param shape lengths of its axes
 * @param offset first byte, counted from the start of the file
 * @param bytes length in bytes
 */
record StoredTensor(Path file, String name, String type, List<Long> shape, long offset, long bytes) {

    StoredTensor {
        shape = List.copyOf(shape);
    }

    long elements() {
        return shape.stream().mapToLong(Long::longValue).reduce(1, (a, b) -> a * b);
    }

    CheckpointException problem(String problem) {
        return CheckpointException.inTensor(file, name, problem);
    }
}
