package dev.darkroom;

import dev.darkroom.generation.GenerationLimits;
import dev.darkroom.runtime.RuntimeSettings;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The server's settings, under {@code darkroom}.
 *
 * @param modelsDirectory folder whose folders are the installed models
 * @param defaultModel model of requests that name none; unset: {@code pocket} if installed
 * @param maxShares answers that may be shared at a time
 * @param runtime how models are run
 * @param generation how generations share them
 */
@ConfigurationProperties("darkroom")
public record DarkroomProperties(
        @DefaultValue("models") Path modelsDirectory,
        @Nullable String defaultModel,
        @DefaultValue("1000") int maxShares,
        @DefaultValue Runtime runtime,
        @DefaultValue Generation generation) {

    /**
     * @param provider {@code auto}, {@code cpu} or {@code cuda}
     * @param threads threads of one model call on the CPU; 0: one a core
     * @param device number of the GPU, from 0
     * @param memoryLimit most memory that a model may take, on the GPU or in main memory; 0: all there is
     */
    public record Runtime(
            @DefaultValue("auto") RuntimeSettings.Provider provider,
            @DefaultValue("0") int threads,
            @DefaultValue("0") int device,
            @DefaultValue("0") DataSize memoryLimit) {

        RuntimeSettings settings() {
            return new RuntimeSettings(provider, threads, device, memoryLimit.toBytes());
        }
    }

    /**
     * @param maxConcurrent generations that take turns
     * @param maxQueued generations that wait for a place; more are answered with 429
     * @param resumeGrace how long a generation waits for a client to come back
     * @param keepCount finished generations that are kept for replay, continuation and forks
     * @param keepAge how long they are kept
     * @param keepMemory about as much memory as they may take together; the oldest give way
     * @param memory about as much memory as the events of one generation may take, and what is kept for its forks again as
     *     much
     */
    public record Generation(
            @DefaultValue("32") int maxConcurrent,
            @DefaultValue("64") int maxQueued,
            @DefaultValue("15s") Duration resumeGrace,
            @DefaultValue("200") int keepCount,
            @DefaultValue("30m") Duration keepAge,
            @DefaultValue("256MB") DataSize keepMemory,
            @DefaultValue("16MB") DataSize memory) {

        GenerationLimits limits() {
            return new GenerationLimits(
                    maxConcurrent, maxQueued, resumeGrace, keepCount, keepAge, keepMemory.toBytes(), memory.toBytes());
        }
    }
}
