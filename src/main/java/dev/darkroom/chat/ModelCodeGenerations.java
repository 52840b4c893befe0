package dev.darkroom.chat;

import dev.darkroom.chat.CodeTask.Fill;
import dev.darkroom.chat.CodeTask.Generate;
import dev.darkroom.chat.CodeTask.Rewrite;
import dev.darkroom.generation.CodeResult;
import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.GenerationRequest;
import dev.darkroom.generation.GenerationService;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Puts code tasks to a model: new code and rewrites with its chat template, a gap as plain code between what surrounds it,
 * which is how the gaps of the training data look.
 */
public final class ModelCodeGenerations implements CodeGenerations {

    private static final String NAME_IN_DIFFS = "code";

    /** Fewer tokens than this hold no code that is worth the wait. */
    private static final int SHORTEST_ANSWER = 16;

    private final ModelRegistry models;
    private final GenerationService generations;

    public ModelCodeGenerations(ModelRegistry models, GenerationService generations) {
        this.models = models;
        this.generations = generations;
    }

    @Override
    public Mono<Generation> start(CodeTask task, @Nullable String model, GenerationOptions options) {
        return Mono.fromCallable(() -> {
                    InstalledModel installed = models.require(model);
                    if (task instanceof Generate generate) {
                        return generate(generate, installed, options);
                    }
                    return task instanceof Fill fill
                            ? fill(fill, installed, options)
                            : rewrite((Rewrite) task, installed, options);
                })
                // Templates and tokenizers compute for a while and may read files: not on an event loop.
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Generation generate(Generate task, InstalledModel model, GenerationOptions options) {
        int[] prompt = Prompts.encode(model, List.of(new ChatMessage("user", CodePrompts.message(task))), "prompt");
        int context = model.manifest().contextLength();
        if (context - prompt.length < (options.maxTokens() == null ? SHORTEST_ANSWER : 1)) {
            throw new InvalidRequestException(
                    "prompt",
                    "the prompt takes %d tokens, which leaves no room for code in the context of %s, which holds %d; shorten it"
                            .formatted(prompt.length, model.name(), context));
        }
        return generations.start(new GenerationRequest(
                model, prompt, options, answer -> new CodeResult(CodePrompts.code(answer), null)));
    }

    private Generation fill(Fill task, InstalledModel model, GenerationOptions options) {
        Gap gap = new Gap(model, options.orStop(CodePrompts.ends(task.prefix() + task.suffix())));
        int[] before = model.tokenizer().encode(task.prefix());
        int[] after = model.tokenizer().encodeContinuation(task.suffix());
        String longer = task.prefix().length() >= task.suffix().length() ? "prefix" : "suffix";
        return generations.start(gap.between(
                before, after, Gap.USUAL, longer, middle -> new CodeResult(task.prefix() + middle + task.suffix(), null)));
    }

    /** The model is shown its own answer, begun and ended: a block that holds the whole code with a gap for the selection. */
    private Generation rewrite(Rewrite task, InstalledModel model, GenerationOptions options) {
        Gap gap = new Gap(model, options.orStop(CodePrompts.ends(task.code())));
        int[] prompt = Prompts.encode(model, List.of(new ChatMessage("user", CodePrompts.message(task))), "instruction");
        int[] begun = model.tokenizer()
                .encodeContinuation(CodePrompts.opening(task.language()) + "\n" + task.before());
        int[] ended = model.tokenizer().encodeContinuation(task.after() + CodePrompts.closing(task.after()));
        int selected = model.tokenizer().encodeContinuation(task.selection()).length;
        return generations.start(gap.between(
                Gap.joined(prompt, begun),
                ended,
                Math.max(Gap.USUAL, selected + selected / 2),
                "code",
                selection -> {
                    String code = task.before() + selection + task.after();
                    return new CodeResult(code, UnifiedDiff.of(NAME_IN_DIFFS, task.code(), code));
                }));
    }
}
