package dev.darkroom.runtime;

import com.sun.management.OperatingSystemMXBean;
import dev.darkroom.diffusion.PassTooLargeException;
import dev.darkroom.model.ModelLoadException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How much main memory a model may take for its weights and a pass. What is too much is refused before it is asked for: a
 * system that has promised more memory than it has ends the whole process instead.
 *
 * @param bytes the limit
 */
record MemoryLimit(long bytes) {

    /** For models on a GPU, where ONNX Runtime holds to the limit itself. */
    static final MemoryLimit NONE = new MemoryLimit(Long.MAX_VALUE);

    /**
     * The one that is set, or the memory of the machine or the container without the most that Java may take; a quarter of it at
     * least, as a heap that may fill all of it seldom does.
     */
    static MemoryLimit of(RuntimeSettings settings) {
        if (settings.memoryLimit() > 0) {
            return new MemoryLimit(settings.memoryLimit());
        }
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long all = system.getTotalMemorySize();
        return new MemoryLimit(Math.max(all / 4, all - Runtime.getRuntime().maxMemory()));
    }

    boolean allows(long wanted) {
        return wanted <= bytes;
    }

    /** @throws ModelLoadException if not even one token passes through a graph that takes so much */
    void requireLoadable(long wanted, Path graph) {
        if (!allows(wanted)) {
            throw new ModelLoadException(
                    ("%s cannot be loaded: its weights and a pass over one token would take about %s, and models may take %s here;"
                                    + " take a smaller model or precision, or raise darkroom.runtime.memory-limit")
                            .formatted(graph, size(wanted), size(bytes)));
        }
    }

    /** @throws PassTooLargeException if a pass over these rows takes more */
    void require(long wanted, PassMemory.Rows rows) {
        if (!allows(wanted)) {
            throw new PassTooLargeException(
                    ("A pass over %,d tokens, %,d of them predicted, would take about %s of memory, and models may take %s here: make"
                                    + " the answer or the conversation shorter, or raise darkroom.runtime.memory-limit.")
                            .formatted(rows.fed(), rows.asked(), size(wanted), size(bytes)));
        }
    }

    private static String size(long bytes) {
        if (bytes >= TensorShape.ENDLESS) {
            return "more than any machine has";
        }
        return bytes < 1_000_000_000
                ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
                : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
