package dev.darkroom.web;

import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.model.ChatMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /api/chat}.
 *
 * @param messages the whole conversation, of which the server keeps nothing
 * @param conversationId of a conversation that the server keeps; it goes on with {@code message}
 * @param message a question of a conversation that the server keeps; it begins one where there is no {@code conversationId}
 * @param place of an earlier question of that conversation, counted in messages; {@code message} takes its place, and that of
 *     all that followed
 */
record ChatRequest(
        @Nullable List<@Nullable Message> messages,
        @Nullable String model,
        @Nullable GenerationOptions options,
        @Nullable String conversationId,
        @Nullable String message,
        @Nullable Integer place) {

    private static final Set<String> ROLES = Set.of("system", "user", "assistant");

    record Message(@Nullable String role, @Nullable String content) {}

    /** Whether the server is to keep the conversation. */
    boolean isKept() {
        return message != null || conversationId != null || place != null;
    }

    /**
     * The question of a conversation that the server keeps.
     *
     * @throws ApiProblem that names the field that is missing or wrong
     */
    String question() {
        if (messages != null) {
            throw ApiProblem.invalid(
                    "messages",
                    "Send either messages, the whole conversation, or message, a question of one that the server keeps.");
        }
        if (message == null || message.isBlank()) {
            throw ApiProblem.invalid("message", "The message must be text that is not blank.");
        }
        if (place != null && conversationId == null) {
            throw ApiProblem.invalid("place", "A place is one in a conversation; name it with conversationId.");
        }
        return message;
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
            conversation.add(checked(messages.get(i), "messages[" + i + "]"));
        }
        if (!conversation.get(conversation.size() - 1).role().equals("user")) {
            throw ApiProblem.invalid(
                    "messages[%d].role".formatted(conversation.size() - 1),
                    "The last message is the one to answer; its role must be user.");
        }
        return conversation;
    }

    private static ChatMessage checked(@Nullable Message message, String path) {
        if (message == null) {
            throw ApiProblem.invalid(path, "It must be an object with role and content, not null.");
        }
        String role = message.role();
        if (role == null || !ROLES.contains(role)) {
            String given = role == null ? "it is missing" : "\"" + Names.shortened(role) + "\" is none of them";
            throw ApiProblem.invalid(path + ".role", "The role must be user, assistant or system; " + given + ".");
        }
        String content = message.content();
        if (content == null || content.isBlank()) {
            throw ApiProblem.invalid(path + ".content", "The content must be text that is not blank.");
        }
        return new ChatMessage(role, content);
    }
}
