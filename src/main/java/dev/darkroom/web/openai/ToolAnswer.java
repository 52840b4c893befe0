package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer that may call tools, in the form of Hermes and Qwen: JSON with a name and arguments between {@code <tool_call>}
 * and {@code </tool_call>}. What is not of that form stays text.
 *
 * @param content the text beside the calls; null where there is none
 * @param calls in order
 */
record ToolAnswer(@Nullable String content, List<Call> calls) {

    static final String MARK = "<tool_call>";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern BLOCK = Pattern.compile("<tool_call>\\s*(\\{.*?})\\s*(?:</tool_call>|\\z)", Pattern.DOTALL);

    /**
     * A call as OpenAI writes it.
     *
     * @param index in a stream alone
     */
    record Call(@Nullable Integer index, String id, String type, Function function) {}

    /** @param arguments JSON, as a text */
    record Function(String name, @JsonProperty("arguments") String arguments) {}

    /**
     * @param generation id that the ids of calls are made of
     * @param streamed whether calls are numbered
     */
    static ToolAnswer of(String text, String generation, boolean streamed) {
        List<Call> calls = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            Function function = function(block.group(1));
            block.appendReplacement(rest, function == null ? Matcher.quoteReplacement(block.group()) : "");
            if (function != null) {
                String id = "call_%s_%d".formatted(generation, calls.size());
                calls.add(new Call(streamed ? calls.size() : null, id, "function", function));
            }
        }
        block.appendTail(rest);
        String content = calls.isEmpty() ? text : rest.toString().strip();
        return new ToolAnswer(content.isEmpty() && !calls.isEmpty() ? null : content, calls);
    }

    private static @Nullable Function function(String json) {
        try {
            JsonNode call = JSON.readTree(json);
            JsonNode arguments = call.path("arguments");
            if (!call.path("name").isString() || !arguments.isObject()) {
                return null;
            }
            return new Function(call.path("name").stringValue(), arguments.toString());
        } catch (JacksonException e) {
            return null;
        }
    }
}
