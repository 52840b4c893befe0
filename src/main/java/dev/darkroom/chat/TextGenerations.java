package dev.darkroom.chat;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Plain texts that go on. Safe for use by any thread. */
public interface TextGenerations {

    /**
     * Goes on where a text stops, without a chat template.
     *
     * @param prompt the text; not empty
     * @param model name of an installed model, or null for the default
     * @return the generation; or an error: {@link dev.darkroom.generation.InvalidRequestException} naming {@code prompt} or an
     *     option, {@link dev.darkroom.model.UnknownModelException} for a model that is not installed
     */
    Mono<Generation> goOn(String prompt, @Nullable String model, GenerationOptions options);
}
