package dev.darkroom.chat;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.GenerationRequest;
import dev.darkroom.generation.GenerationService;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers by the chat template that came with the model. */
public final class TemplateChatGenerations implements ChatGenerations {

    private final ModelRegistry models;
    private final GenerationService generations;

    public TemplateChatGenerations(ModelRegistry models, GenerationService generations) {
        this.models = models;
        this.generations = generations;
    }

    @Override
    public Mono<Generation> start(
            List<ChatMessage> messages, List<?> tools, @Nullable String model, GenerationOptions options) {
        // Templates and tokenizers compute for a while and may read files: not on an event loop.
        return Mono.fromCallable(() -> {
                    InstalledModel installed = models.require(model);
                    int[] prompt = Prompts.encode(installed, messages, tools, "messages");
                    return generations.start(new GenerationRequest(installed, prompt, options));
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public Mono<Fitting> startFitting(List<ChatMessage> messages, @Nullable String model, GenerationOptions options) {
        return Mono.fromCallable(() -> {
                    InstalledModel installed = models.require(model);
                    int context = installed.manifest().contextLength();
                    int answer = options.maxTokens() == null ? 0 : Math.min(options.maxTokens(), context);
                    int longest = context - Math.max(answer, (context + 3) / 4);
                    FittedPrompt prompt = FittedPrompt.of(
                            messages, longest, kept -> Prompts.encode(installed, kept, "messages"));
                    Generation generation =
                            generations.start(new GenerationRequest(installed, prompt.tokens(), options));
                    return new Fitting(generation, prompt.dropped());
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
