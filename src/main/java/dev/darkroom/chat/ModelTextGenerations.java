package dev.darkroom.chat;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.GenerationRequest;
import dev.darkroom.generation.GenerationService;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelRegistry;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Gives a model the tokens of a text and nothing else. */
public final class ModelTextGenerations implements TextGenerations {

    private final ModelRegistry models;
    private final GenerationService generations;

    public ModelTextGenerations(ModelRegistry models, GenerationService generations) {
        this.models = models;
        this.generations = generations;
    }

    @Override
    public Mono<Generation> goOn(String prompt, @Nullable String model, GenerationOptions options) {
        return Mono.fromCallable(() -> {
                    InstalledModel installed = models.require(model);
                    int[] tokens = installed.tokenizer().encode(prompt);
                    return generations.start(new GenerationRequest(installed, tokens, options));
                })
                .onErrorMap(InvalidRequestException.class, ModelTextGenerations::ofPrompt)
                // Tokenizers compute for a while: not on an event loop.
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** What is too long is a prompt here, and no messages. */
    private static InvalidRequestException ofPrompt(InvalidRequestException error) {
        return error.field().equals("messages")
                ? new InvalidRequestException(
                        "prompt", String.valueOf(error.getMessage()).replace("shorten the messages", "shorten the prompt"))
                : error;
    }
}
