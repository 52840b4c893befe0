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
 * @param conversationId with {@code message}, a turn of a conversation that the server keeps; there are none yet
 */
record ChatRequest(
        @Nullable List<@Nullable Message> messages,
        @Nullable String model,
        @Nullable GenerationOptions options,
        @Nullable Object conversationId,
        @Nullable Object message) {

    private static final Set<String> ROLES = Set.of("system", "user", "assistant");

    record Message(@Nullable String role, @Nullable String content) {}

    /**
     * The conversation, oldest message first.
     *
     * @throws ApiProblem that names the field that is missing or wrong
     */
    List<ChatMessage> conversation() {
        rejectKeptConversations();
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

    private void rejectKeptConversations() {
        if (conversationId != null) {
            throw ApiProblem.invalid(
                    "conversationId", "Conversations are not kept on the server; send all turns in messages.");
        }
        if (message != null) {
            throw ApiProblem.invalid("message", "It belongs to conversationId; send messages instead.");
        }
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
