package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Started;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Response of {@code POST /v1/completions}, or a part of it: all parts have one form.
 *
 * @param created seconds since 1970
 */
record TextCompletion(
        String id,
        String object,
        long created,
        String model,
        List<Choice> choices,
        @Nullable TokenUsage usage,
        @Nullable DiffusionFigures darkroom) {

    record Choice(
            int index,
            String text,
            @JsonInclude @Nullable Object logprobs,
            @JsonInclude @JsonProperty("finish_reason") @Nullable String finishReason) {}

    static TextCompletion of(
            Started started,
            long created,
            List<Choice> choices,
            @Nullable TokenUsage usage,
            @Nullable DiffusionFigures figures) {
        return new TextCompletion(
                "cmpl-" + started.id(), "text_completion", created, started.model(), choices, usage, figures);
    }

    static TextCompletion of(Answer answer) {
        Completed completed = answer.completed();
        Choice choice = new Choice(0, completed.text(), null, DiffusionFigures.finishReason(completed));
        return of(
                answer.started(),
                answer.created(),
                List.of(choice),
                TokenUsage.of(completed.usage()),
                DiffusionFigures.of(answer.started().id(), completed));
    }
}
