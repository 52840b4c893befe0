package dev.darkroom.chat;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Code that is written, completed or rewritten. Safe for use by any thread. */
public interface CodeGenerations {

    /**
     * Starts a task. Its completion carries the whole code, and for a rewrite the difference; its text is what was generated
     * alone.
     *
     * @param model name of an installed model, or null for the default
     * @return the generation; or an error: {@link dev.darkroom.generation.InvalidRequestException} for a task that the model
     *     cannot do, {@link dev.darkroom.model.UnknownModelException} for a model that is not installed
     */
    Mono<Generation> start(CodeTask task, @Nullable String model, GenerationOptions options);
}
