package dev.darkroom.chat;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Texts whose blanks are filled in. Safe for use by any thread. */
public interface InfillGenerations {

    /**
     * Fills the blanks of a text; the rest of it stays as it is.
     *
     * @param text with at least one blank: {@code [[8]]} for eight tokens to fill, {@code [[ ]]} for the usual number
     * @param model name of an installed model, or null for the default
     * @param options a length among them is refused: the blanks say how many tokens are to be filled
     * @return the generation, all of whose canvas is the answer; or an error:
     *     {@link dev.darkroom.generation.InvalidRequestException} for a text that cannot be filled,
     *     {@link dev.darkroom.model.UnknownModelException} for a model that is not installed
     */
    Mono<Generation> fill(String text, @Nullable String model, GenerationOptions options);
}
