package dev.darkroom;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server's settings, under {@code darkroom}.
 *
 * @param modelsDirectory folder whose folders are the installed models
 * @param defaultModel model of requests that name none; unset: {@code pocket} if installed
 * @param runtime how models are run
 * @param generation how generations share them
 */
@ConfigurationProperties("darkroom")
public record DarkroomProperties(
        @DefaultValue("models") Path modelsDirectory,
        @Nullable String defaultModel,
        @DefaultValue Runtime runtime,
        @DefaultValue Generation generation) {

    /** @param threads threads of one model call; 0: one a core */
    public record Runtime(@DefaultValue("0") int threads) {}

    /** @param limit most generations that run or wait at a time; more are answered with 429 */
    public record Generation(@DefaultValue("64") int limit) {}
}
