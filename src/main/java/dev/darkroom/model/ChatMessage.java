package dev.darkroom.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One message of a conversation.
 *
 * @param role {@code system}, {@code user}, {@code assistant}, or {@code tool} for what a tool gave back
 * @param content its text; the literal text of a special token in it is text, never the token
 * @param toolCalls of an assistant, in order
 */
public record ChatMessage(String role, String content, List<ToolCall> toolCalls) {

    /**
     * A call of a tool.
     *
     * @param arguments by their names: values of JSON, as maps, lists, strings, numbers, truth values and null
     */
    public record ToolCall(String name, Map<String, Object> arguments) {}

    public ChatMessage {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(content, "content");
        toolCalls = List.copyOf(toolCalls);
    }

    /** A message that calls no tool. */
    public ChatMessage(String role, String content) {
        this(role, content, List.of());
    }
}
