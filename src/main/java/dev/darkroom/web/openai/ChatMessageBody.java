package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.web.ApiProblem;
import dev.darkroom.web.Names;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message of a chat.
 *
 * @param role {@code system}, its newer name {@code developer}, {@code user} or {@code assistant}
 * @param content a text, or parts of the type {@code text}, which are joined with line breaks
 */
record ChatMessageBody(
        @Nullable String role, @Nullable JsonNode content, @JsonAnySetter @Nullable Map<String, JsonNode> others) {

    private static final OtherFields OTHERS = new OtherFields("role", "content")
            .allowing("refusal", value -> value.isString() && value.stringValue().isEmpty(), "leave it out")
            .allowing("annotations", OtherFields::isEmpty, "leave it out")
            .allowing("tool_calls", OtherFields::isEmpty, "leave it out: models here call no tools")
            .refusing("function_call", "leave it out: models here call no functions")
            .refusing("tool_call_id", "leave it out: models here call no tools")
            .refusing("audio", "send the text")
            .refusing("name", "leave it out: models here do not get to see names");

    /**
     * @param path of this message in the body
     * @throws ApiProblem that names the field that is missing, wrong or not supported
     */
    ChatMessage message(String path) {
        OTHERS.check(others, path + ".");
        return new ChatMessage(role(path + ".role"), content(path + ".content"));
    }

    private String role(String path) {
        String given = role == null ? "" : role;
        return switch (given) {
            case "system", "developer" -> "system";
            case "user", "assistant" -> given;
            default -> throw ApiProblem.invalid(
                    path,
                    "The role must be system, developer, user or assistant; %s."
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
