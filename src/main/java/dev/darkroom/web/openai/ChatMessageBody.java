package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.model.ChatMessage.ToolCall;
import dev.darkroom.web.ApiProblem;
import dev.darkroom.web.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message of a chat.
 *
 * @param role {@code system}, its newer name {@code developer}, {@code user}, {@code assistant} or {@code tool}
 * @param content a text, or parts of the type {@code text}, which are joined with line breaks
 * @param toolCalls of an assistant
 */
record ChatMessageBody(
        @Nullable String role,
        @Nullable JsonNode content,
        @JsonProperty("tool_calls") @Nullable JsonNode toolCalls,
        @JsonAnySetter @Nullable Map<String, JsonNode> others) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> ARGUMENTS = new TypeReference<>() {};

    private static final OtherFields OTHERS = new OtherFields("role", "content", "tool_calls")
            .allowing("refusal", value -> value.isString() && value.stringValue().isEmpty(), "leave it out")
            .allowing("annotations", OtherFields::isEmpty, "leave it out")
            .refusing("function_call", "leave it out: models here call no functions")
            .ignoring("tool_call_id")
            .refusing("audio", "send the text")
            .refusing("name", "leave it out: models here do not get to see names");

    /**
     * @param path of this message in the body
     * @throws ApiProblem that names the field that is missing, wrong or not supported
     */
    ChatMessage message(String path) {
        OTHERS.check(others, path + ".");
        String checkedRole = role(path + ".role");
        List<ToolCall> calls = calls(checkedRole, path + ".tool_calls");
        boolean callsAlone = !calls.isEmpty() && (content == null || content.isNull());
        return new ChatMessage(checkedRole, callsAlone ? "" : content(path + ".content"), calls);
    }

    private List<ToolCall> calls(String checkedRole, String path) {
        if (toolCalls == null || toolCalls.isNull() || (toolCalls.isArray() && toolCalls.isEmpty())) {
            return List.of();
        }
        if (!checkedRole.equals("assistant") || !toolCalls.isArray()) {
            throw ApiProblem.invalid(path, "It must be a list, in a message of the assistant.");
        }
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode call : toolCalls) {
            calls.add(call(call.path("function"), path + "[" + calls.size() + "].function"));
        }
        return calls;
    }

    private static ToolCall call(JsonNode function, String path) {
        String name = function.path("name").asString("");
        if (name.isEmpty()) {
            throw ApiProblem.invalid(path + ".name", "Give the function's name.");
        }
        try {
            JsonNode arguments = JSON.readTree(function.path("arguments").asString(""));
            if (arguments.isObject()) {
                return new ToolCall(name, JSON.treeToValue(arguments, ARGUMENTS));
            }
        } catch (JacksonException e) {
            // Told below, as for arguments of another type.
        }
        throw ApiProblem.invalid(path + ".arguments", "It must be a JSON object, as a text.");
    }

    private String role(String path) {
        String given = role == null ? "" : role;
        return switch (given) {
            case "system", "developer" -> "system";
            case "user", "assistant", "tool" -> given;
            default -> throw ApiProblem.invalid(
                    path,
                    "The role must be system, developer, user, assistant or tool; %s."
                            .formatted(role == null ? "it is missing" : "\"" + Names.shortened(given) + "\" is none of them"));
        };
    }

    private String content(String path) {
        if (content == null || content.isNull()) {
            throw ApiProblem.invalid(path, "Give the content, a text or a list of parts of the type text.");
        }
        if (content.isString()) {
            return content.stringValue();
        }
        if (!content.isArray()) {
            throw ApiProblem.invalid(path, "It must be a text or a list of parts of the type text.");
        }
        StringJoiner text = new StringJoiner("\n");
        for (int i = 0; i < content.size(); i++) {
            text.add(part(content.get(i), path + "[" + i + "]"));
        }
        return text.toString();
    }

    private static String part(JsonNode part, String path) {
        if (!part.isObject()) {
            throw ApiProblem.invalid(path, "It must be {\"type\": \"text\", \"text\": \"…\"}.");
        }
        JsonNode type = part.path("type");
        if (!"text".equals(type.asString(""))) {
            throw ApiProblem.invalid(path + ".type", "Parts must be of the type text; models here read nothing else.");
        }
        JsonNode text = part.path("text");
        if (!text.isString()) {
            throw ApiProblem.invalid(path + ".text", "It must be a string.");
        }
        for (String name : part.propertyNames()) {
            if (!name.equals("type") && !name.equals("text")) {
                throw ApiProblem.invalid(
                        path + "." + Names.shortened(name), "A part of the type text has no such field; leave it out.");
            }
        }
        return text.stringValue();
    }
}
