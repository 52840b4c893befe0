package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.web.ApiProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Body of {@code POST /v1/completions}.
 *
 * @param prompt one text, alone or in a list
 * @param suffix what follows the text; it makes a gap of what is asked for
 * @param stop one text, or a list of them
 * @param darkroom the options of the native API
 */
@JsonNaming(SnakeCaseStrategy.class)
record CompletionBody(
        @Nullable JsonNode prompt,
        @Nullable String suffix,
        @Nullable String model,
        @Nullable Boolean stream,
        @Nullable StreamOptions streamOptions,
        @Nullable Integer maxTokens,
        @Nullable Double temperature,
        @Nullable Double topP,
        @Nullable Long seed,
        @Nullable JsonNode stop,
        @Nullable GenerationOptions darkroom,
        @JsonAnySetter @Nullable Map<String, JsonNode> others) {

    private static final OtherFields OTHERS = new OtherFields(
                    "prompt", "suffix", "model", "stream", "stream_options", "max_tokens", "temperature", "top_p", "seed", "stop",
                    "darkroom")
            .ignoring("user")
            .allowing("n", OtherFields::isOne, "ask several times, with a seed each")
            .allowing("best_of", OtherFields::isOne, "ask several times, with a seed each")
            .allowing("echo", OtherFields::isFalse, "put the prompt in front of the answer")
            .refusing("logprobs", "the passes of /api/code carry probabilities")
            .allowing("logit_bias", OtherFields::isEmpty, "leave it out")
            .allowing("presence_penalty", OtherFields::isZero, "it must be 0")
            .allowing("frequency_penalty", OtherFields::isZero, "it must be 0");

    /** @throws ApiProblem that names a field that is not supported */
    void checkOthers() {
        OTHERS.check(others, "");
    }

    /** Whether there is something behind the gap. */
    boolean isGap() {
        return suffix != null && !suffix.isEmpty();
    }

    /**
     * The text that the answer follows.
     *
     * @return empty only in front of a suffix
     * @throws ApiProblem that names the prompt, if it is not one text
     */
    String text() {
        JsonNode text = prompt != null && prompt.isArray() && prompt.size() == 1 ? prompt.get(0) : prompt;
        if (text == null || text.isNull()) {
            throw ApiProblem.invalid("prompt", "Give the text to go on from.");
        }
        if (text.isArray() && !text.isEmpty() && text.get(0).isString()) {
            throw ApiProblem.invalid("prompt", "Several prompts are not supported here; ask once for each.");
        }
        if (!text.isString()) {
            throw ApiProblem.invalid("prompt", "It must be a text; tokens are not supported here.");
        }
        if (text.stringValue().isEmpty() && !isGap()) {
            throw ApiProblem.invalid("prompt", "It must not be empty, unless there is a suffix.");
        }
        return text.stringValue();
    }

    /** @throws ApiProblem that names a field that is wrong */
    DecodingRequest decoding() {
        Map<String, @Nullable Integer> lengths = new LinkedHashMap<>();
        lengths.put("max_tokens", maxTokens);
        return DecodingRequest.of(lengths, temperature, topP, seed, stop, darkroom);
    }

    boolean isStreamed() {
        return Boolean.TRUE.equals(stream);
    }

    /** @throws ApiProblem as {@link StreamOptions#wantUsage} */
    boolean wantsUsage() {
        return StreamOptions.wantUsage(streamOptions, stream);
    }
}
