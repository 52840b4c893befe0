package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a streamed response of {@code POST /v1/chat/completions}.
 *
 * @param created seconds since 1970, the same in all parts
 * @param usage in the one part without choices, if it was asked for
 * @param darkroom in the part with the reason of the end
 * @param diffusionMeta in the parts of a stream that shows how the answer develops
 */
record ChatCompletionChunk(
        String id,
        String object,
        long created,
        String model,
        List<Choice> choices,
        @Nullable TokenUsage usage,
        @Nullable DiffusionFigures darkroom,
        @JsonProperty("diffusion_meta") @Nullable DiffusionMeta diffusionMeta) {

    /** A part of a stream of settled text. */
    ChatCompletionChunk(
            String id,
            String object,
            long created,
            String model,
            List<Choice> choices,
            @Nullable TokenUsage usage,
            @Nullable DiffusionFigures darkroom) {
        this(id, object, created, model, choices, usage, darkroom, null);
    }

    /**
     * That the content is the whole answer so far, as Mercury tells it.
     *
     * @param content always true
     * @param progress share of the answer that is settled, 0 to 1
     */
    record DiffusionMeta(
            @JsonProperty("diffusion_content") boolean content, @JsonProperty("diffusion_progress") double progress) {}

    record Choice(
            int index,
            Delta delta,
            @JsonInclude @Nullable Object logprobs,
            @JsonInclude @JsonProperty("finish_reason") @Nullable String finishReason) {}

    /** What is to be added to the message. */
    record Delta(
            @Nullable String role,
            @Nullable String content,
            @JsonProperty("tool_calls") @Nullable List<ToolAnswer.Call> toolCalls) {

        Delta(@Nullable String role, @Nullable String content) {
            this(role, content, null);
        }

        static final Delta NOTHING = new Delta(null, null);
    }
}
