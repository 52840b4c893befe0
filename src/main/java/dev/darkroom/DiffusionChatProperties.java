package dev.darkroom;

import dev.darkroom.chat.DiffusionChatOptions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the chat model in an application, under {@code spring.ai.darkroom}.
 *
 * @param modelsDirectory folder whose folders are the installed models
 * @param threads threads of one model call; 0: one a core
 * @param maxConcurrent answers that take turns
 * @param maxQueued answers that wait for a place; more are refused
 * @param chat of the chat model
 */
@ConfigurationProperties("spring.ai.darkroom")
public record DiffusionChatProperties(
        @DefaultValue("models") Path modelsDirectory,
        @DefaultValue("0") int threads,
        @DefaultValue("32") int maxConcurrent,
        @DefaultValue("64") int maxQueued,
        @DefaultValue Chat chat) {

    /** @param options where a prompt names none */
    public record Chat(@DefaultValue Options options) {}

    /**
     * Options by the names of the native API.
     *
     * @param model name of an installed model; unset: {@code pocket} if installed, or the first
     */
    public record Options(
            @Nullable String model,
            @Nullable Integer maxTokens,
            @Nullable Integer blockLength,
            @Nullable String policy,
            @Nullable Integer passes,
            @Nullable Double threshold,
            @Nullable Integer minPasses,
            @Nullable Integer maxPasses,
            @Nullable String cache,
            @Nullable Double temperature,
            @Nullable Double topP,
            @Nullable Long seed,
            @Nullable List<String> stop,
            @Nullable Long maxMillis,
            @Nullable Integer overlap,
            @Nullable String revision,
            @Nullable Double revisionThreshold,
            @Nullable Double guidance,
            @Nullable String preset,
            @Nullable Integer lookahead,
            @Nullable Boolean everyPass) {

        DiffusionChatOptions toOptions() {
            return DiffusionChatOptions.builder()
                    .model(model)
                    .maxTokens(maxTokens)
                    .temperature(temperature)
                    .topP(topP)
                    .stopSequences(stop)
                    .blockLength(blockLength)
                    .policy(policy)
                    .passes(passes)
                    .threshold(threshold)
                    .minPasses(minPasses)
                    .maxPasses(maxPasses)
                    .cache(cache)
                    .seed(seed)
                    .maxMillis(maxMillis)
                    .overlap(overlap)
                    .revision(revision)
                    .revisionThreshold(revisionThreshold)
                    .guidance(guidance)
                    .preset(preset)
                    .lookahead(lookahead)
                    .everyPass(everyPass)
                    .build();
        }
    }
}
