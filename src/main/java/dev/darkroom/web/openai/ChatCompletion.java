package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Started;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Response of {@code POST /v1/chat/completions}.
 *
 * @param created seconds since 1970
 */
record ChatCompletion(
        String id,
        String object,
        long created,
        String model,
        List<Choice> choices,
        TokenUsage usage,
        DiffusionFigures darkroom) {

    record Choice(
            int index,
            Message message,
            @JsonInclude @Nullable Object logprobs,
            @JsonProperty("finish_reason") String finishReason) {}

    record Message(String role, @Nullable String content, @JsonInclude @Nullable String refusal) {}

    /** Id of the completion that a generation gives. */
    static String id(String generation) {
        return "chatcmpl-" + generation;
    }

    static ChatCompletion of(Started started, long created, Completed completed) {
        Message message = new Message("assistant", completed.text(), null);
        return new ChatCompletion(
                id(started.id()),
                "chat.completion",
                created,
                started.model(),
                List.of(new Choice(0, message, null, DiffusionFigures.finishReason(completed))),
                TokenUsage.of(completed.usage()),
                DiffusionFigures.of(started.id(), completed));
    }
}
