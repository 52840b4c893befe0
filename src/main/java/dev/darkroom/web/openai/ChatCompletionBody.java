package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.ResponseFormat;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.web.ApiProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Body of {@code POST /v1/chat/completions}.
 *
 * @param maxTokens the older name of {@code maxCompletionTokens}
 * @param stop one text, or a list of them
 * @param responseFormat form that the answer must have
 * @param reasoningEffort a preset, by Mercury's names
 * @param diffusing whether the stream shows how the answer develops, as Mercury's does
 * @param tools that the answer may call
 * @param toolChoice {@code auto}, {@code none}, {@code required}, or the one to call
 * @param darkroom the options of the native API
 */
@JsonNaming(SnakeCaseStrategy.class)
record ChatCompletionBody(
        @Nullable List<@Nullable ChatMessageBody> messages,
        @Nullable String model,
        @Nullable Boolean stream,
        @Nullable StreamOptions streamOptions,
        @Nullable Integer maxTokens,
        @Nullable Integer maxCompletionTokens,
        @Nullable Double temperature,
        @Nullable Double topP,
        @Nullable Long seed,
        @Nullable JsonNode stop,
        @Nullable JsonNode responseFormat,
        @Nullable String reasoningEffort,
        @Nullable Boolean diffusing,
        @Nullable JsonNode tools,
        @Nullable JsonNode toolChoice,
        @Nullable GenerationOptions darkroom,
        @JsonAnySetter @Nullable Map<String, JsonNode> others) {

    private static final String ONE_TEXT = "an answer is one text";
    private static final String NO_FUNCTIONS = "say tools and tool_choice instead";

    private static final OtherFields OTHERS = new OtherFields(
                    "messages", "model", "stream", "stream_options", "max_tokens", "max_completion_tokens", "temperature",
                    "top_p", "seed", "stop", "response_format", "reasoning_effort", "diffusing",
                    "tools", "tool_choice", "darkroom")
            .ignoring("user", "safety_identifier", "metadata", "store", "prompt_cache_key", "prompt_cache_retention",
                    "service_tier", "parallel_tool_calls")
            .allowing("n", OtherFields::isOne, "ask several times, with a seed each")
            .allowing("logprobs", OtherFields::isFalse, "the passes of /api/chat carry probabilities")
            .allowing("top_logprobs", OtherFields::isZero, "the passes of /api/chat carry probabilities")
            .allowing("logit_bias", OtherFields::isEmpty, "leave it out")
            .allowing("presence_penalty", OtherFields::isZero, "it must be 0")
            .allowing("frequency_penalty", OtherFields::isZero, "it must be 0")
            .allowing("functions", OtherFields::isEmpty, NO_FUNCTIONS)
            .allowing("function_call", value -> "none".equals(value.asString("")), NO_FUNCTIONS)
            .allowing("modalities", ChatCompletionBody::isTextAlone, ONE_TEXT)
            .refusing("audio", ONE_TEXT)
            .refusing("prediction", "leave it out")
            .refusing("verbosity", "ask for it in a message")
            .refusing("web_search_options", "models here search nothing");

    private static boolean isTextAlone(JsonNode modalities) {
        return modalities.isArray() && modalities.size() == 1 && "text".equals(modalities.get(0).asString(""));
    }

    /** @throws ApiProblem that names a field that is not supported */
    void checkOthers() {
        OTHERS.check(others, "");
    }

    /**
     * The conversation, oldest message first.
     *
     * @throws ApiProblem that names the field that is missing or wrong
     */
    List<ChatMessage> conversation() {
        if (messages == null || messages.isEmpty()) {
            throw ApiProblem.invalid("messages", "Give at least one message: [{\"role\": \"user\", \"content\": \"…\"}].");
        }
        List<ChatMessage> conversation = new ArrayList<>(messages.size());
        for (int i = 0; i < messages.size(); i++) {
            ChatMessageBody message = messages.get(i);
            String path = "messages[" + i + "]";
            if (message == null) {
                throw ApiProblem.invalid(path, "It must be an object with role and content, not null.");
            }
            conversation.add(message.message(path));
        }
        checkLast(conversation);
        return conversation;
    }

    /**
     * The text of the one message, of the user.
     *
     * @throws ApiProblem if there is another, or something that only a chat has
     */
    String onlyMessage() {
        checkOthers();
        List<ChatMessage> conversation = conversation();
        if (conversation.size() != 1) {
            throw ApiProblem.invalid("messages[1]", "Give one message, of the user, that holds all sections.");
        }
        refuse("response_format", responseFormat);
        refuse("diffusing", diffusing);
        refuse("tools", tools);
        return conversation.get(0).content();
    }

    private static void refuse(String field, @Nullable Object given) {
        if (given != null) {
            throw ApiProblem.invalid(field, "It means nothing to this call; leave it out.");
        }
    }

    private static void checkLast(List<ChatMessage> conversation) {
        int index = conversation.size() - 1;
        ChatMessage last = conversation.get(index);
        if (!last.role().equals("user") && !last.role().equals("tool")) {
            throw ApiProblem.invalid(
                    "messages[%d].role".formatted(index),
                    "The last message is the one to answer; its role must be user, or tool.");
        }
        if (last.role().equals("user") && last.content().isBlank()) {
            throw ApiProblem.invalid(
                    "messages[%d].content".formatted(index), "The message to answer must be text that is not blank.");
        }
    }

    /** @throws ApiProblem that names a field that is wrong */
    DecodingRequest decoding() {
        Map<String, @Nullable Integer> lengths = new LinkedHashMap<>();
        lengths.put("max_completion_tokens", maxCompletionTokens);
        lengths.put("max_tokens", maxTokens);
        return DecodingRequest.of(lengths, temperature, topP, seed, stop, darkroom)
                .with(form())
                .withEffort(reasoningEffort);
    }

    /** @throws ApiProblem that names what of the tools or of the choice is wrong */
    Tools offered() {
        return Tools.read(tools, toolChoice);
    }

    private @Nullable ResponseFormat form() {
        ResponseFormat format = ResponseFormats.read(responseFormat);
        ResponseFormat call = offered().required();
        if (format != null && call != null) {
            throw ApiProblem.invalid(
                    "response_format", "An answer that must call a tool has the form of a call; leave response_format out.");
        }
        return format == null ? call : format;
    }

    /**
     * Whether the stream shows how the answer develops.
     *
     * @throws ApiProblem if there is no stream
     */
    boolean isDiffusing() {
        if (Boolean.TRUE.equals(diffusing) && !isStreamed()) {
            throw ApiProblem.invalid("diffusing", "It is a way to stream; set stream to true as well.");
        }
        if (Boolean.TRUE.equals(diffusing) && !offered().isEmpty()) {
            throw ApiProblem.invalid("diffusing", "A stream that tells of tool calls is not supported; leave one of them out.");
        }
        return Boolean.TRUE.equals(diffusing);
    }

    boolean isStreamed() {
        return Boolean.TRUE.equals(stream);
    }

    /** @throws ApiProblem as {@link StreamOptions#wantUsage} */
    boolean wantsUsage() {
        return StreamOptions.wantUsage(streamOptions, stream);
    }
}
