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

    record Message(
            String role,
            @JsonInclude @Nullable String content,
            @JsonInclude @Nullable String refusal,
            @JsonProperty("tool_calls") @Nullable List<ToolAnswer.Call> toolCalls) {}

    /** Why an answer ended that calls tools. */
    static final String TOOL_CALLS = "tool_calls";

    /** Id of the completion that a generation gives. */
    static String id(String generation) {
        return "chatcmpl-" + generation;
    }

    static ChatCompletion of(Started started, long created, Completed completed) {
        Message message = new Message("assistant", completed.text(), null, null);
        return of(started, created, completed, message, DiffusionFigures.finishReason(completed));
    }

    /** An answer to a request that offered tools. */
    static ChatCompletion withTools(Started started, long created, Completed completed) {
        ToolAnswer answer = ToolAnswer.of(completed.text(), started.id(), false);
        if (answer.calls().isEmpty()) {
            return of(started, created, completed);
        }
        Message message = new Message("assistant", answer.content(), null, answer.calls());
        return of(started, created, completed, message, TOOL_CALLS);
    }

    private static ChatCompletion of(
            Started started, long created, Completed completed, Message message, String finishReason) {
        return new ChatCompletion(
                id(started.id()),
                "chat.completion",
                created,
                started.model(),
                List.of(new Choice(0, message, null, finishReason)),
                TokenUsage.of(completed.usage()),
                DiffusionFigures.of(started.id(), completed));
    }
}
