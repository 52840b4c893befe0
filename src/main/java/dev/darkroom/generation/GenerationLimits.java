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
 */
public record GenerationLimits(
        int maxConcurrent, int maxQueued, Duration resumeGrace, int keepCount, Duration keepAge) {

    /** For a server on one machine. */
    public static final GenerationLimits DEFAULT =
            new GenerationLimits(32, 64, Duration.ofSeconds(15), 200, Duration.ofMinutes(30));

    public GenerationLimits {
        if (maxConcurrent < 1 || maxQueued < 0 || keepCount < 0) {
            throw new IllegalArgumentException("no server runs %d, queues %d and keeps %d generations"
                    .formatted(maxConcurrent, maxQueued, keepCount));
        }
    }
}
