package dev.darkroom.generation;

import java.time.Duration;

/**
 * How much a server keeps and runs at a time.
 *
 * @param maxConcurrent generations that take turns
 * @param maxQueued generations that wait for a place; beyond, requests are refused
 * @param resumeGrace how long a generation waits for a reader to come back
 * @param keepCount finished generations that are kept for replay, continuation and forks
 * @param keepAge how long they are kept
 * @param keepBytes about as much memory as they may take together; the oldest give way
 * @param generationBytes about as much memory as the events of one generation may take, and what is kept for its forks
 *     again as much; of a longer one several passes are joined into one, and the early ones cannot be forked from any more
 */
public record GenerationLimits(
        int maxConcurrent,
        int maxQueued,
        Duration resumeGrace,
        int keepCount,
        Duration keepAge,
        long keepBytes,
        long generationBytes) {

    private static final long MEBIBYTE = 1 << 20;

    /** For a server on one machine. */
    public static final GenerationLimits DEFAULT =
            new GenerationLimits(32, 64, Duration.ofSeconds(15), 200, Duration.ofMinutes(30));

    /** With the usual bounds on memory: 256 MiB for what is kept, 16 MiB for one generation. */
    public GenerationLimits(int maxConcurrent, int maxQueued, Duration resumeGrace, int keepCount, Duration keepAge) {
        this(maxConcurrent, maxQueued, resumeGrace, keepCount, keepAge, 256 * MEBIBYTE, 16 * MEBIBYTE);
    }

    public GenerationLimits {
        if (maxConcurrent < 1 || maxQueued < 0 || keepCount < 0) {
            throw new IllegalArgumentException("no server runs %d, queues %d and keeps %d generations"
                    .formatted(maxConcurrent, maxQueued, keepCount));
        }
        if (keepBytes < 0 || generationBytes < MEBIBYTE) {
            throw new IllegalArgumentException(
                    "no server keeps generations in %d bytes, with 1 MiB or more for each, which is %d bytes here"
                            .formatted(keepBytes, generationBytes));
        }
    }
}
