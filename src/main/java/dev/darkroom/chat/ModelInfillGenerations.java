package dev.darkroom.chat;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.GenerationService;
import dev.darkroom.generation.InfillRequest;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelRegistry;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Fills blanks in plain text, without a chat template. */
public final class ModelInfillGenerations implements InfillGenerations {

    private final ModelRegistry models;
    private final GenerationService generations;

    public ModelInfillGenerations(ModelRegistry models, GenerationService generations) {
        this.models = models;
        this.generations = generations;
    }

    @Override
    public Mono<Generation> fill(String text, @Nullable String model, GenerationOptions options) {
        return Mono.fromCallable(() -> {
                    InfillText parsed = InfillText.parse(text);
                    if (options.maxTokens() != null) {
                        throw new InvalidRequestException(
                                "options.maxTokens",
                                "The blanks say how many tokens are to be filled; leave options.maxTokens out.");
                    }
                    InstalledModel installed = models.require(model);
                    int[] answer = parsed.encode(installed);
                    return generations.start(new InfillRequest(
                            installed, new int[0], answer, ClosingToken.after(answer.length, installed), options, null));
                })
                // Tokenizers compute for a while: not on an event loop.
                .subscribeOn(Schedulers.boundedElastic());
    }
}
