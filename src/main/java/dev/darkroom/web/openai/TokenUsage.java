package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.darkroom.generation.GenerationEvent.Usage;

/**
 * What an answer took, as OpenAI counts.
 *
 * @param completionTokens of the text that the reader receives
 */
record TokenUsage(
        @JsonProperty("prompt_tokens") int promptTokens,
        @JsonProperty("completion_tokens") int completionTokens,
        @JsonProperty("total_tokens") int totalTokens) {

    static TokenUsage of(Usage usage) {
        return new TokenUsage(
                usage.promptTokens(), usage.completionTokens(), usage.promptTokens() + usage.completionTokens());
    }
}
