package dev.darkroom.chat;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.model.ChatMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Answers to conversations. Safe for use by any thread. */
public interface ChatGenerations {

    /**
     * Renders the conversation with the model's own chat template and starts its answer.
     *
     * @param messages the conversation, oldest first; the last one is the one to answer
     * @param model name of an installed model, or null for the default
     * @return the generation; or an error: {@link dev.darkroom.generation.InvalidRequestException} for a request that the
     *     model cannot answer, {@link dev.darkroom.model.UnknownModelException} for a model that is not installed
     */
    default Mono<Generation> start(List<ChatMessage> messages, @Nullable String model, GenerationOptions options) {
        return start(messages, List.of(), model, options);
    }

    /**
     * As {@link #start(List, String, GenerationOptions)}, with tools that the answer may call.
     *
     * @param tools definitions in OpenAI's form, as values of JSON; none is as without
     * @return the generation; or an error, also where the model's template knows no tools
     */
    Mono<Generation> start(
            List<ChatMessage> messages, List<?> tools, @Nullable String model, GenerationOptions options);

    /**
     * As {@link #start}, but leaves out the oldest turns of a conversation that is too long: so many that at least a quarter of
     * the model's context, and what the options ask for, is left to the answer. The last message stays in any case, and so
     * does a system message at the beginning.
     */
    Mono<Fitting> startFitting(List<ChatMessage> messages, @Nullable String model, GenerationOptions options);

    /**
     * A generation whose prompt was made to fit.
     *
     * @param droppedMessages how many messages were left out
     */
    record Fitting(Generation generation, int droppedMessages) {}
}
