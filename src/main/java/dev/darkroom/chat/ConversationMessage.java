package dev.darkroom.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation that the server keeps.
 *
 * @param role {@code user} or {@code assistant}
 * @param content its text
 * @param state how it stands
 * @param createdAt when a question was asked, or an answer ended
 * @param generationId of the generation that an answer came from; null for a question
 */
public record ConversationMessage(
        String role, String content, AnswerState state, Instant createdAt, @Nullable String generationId) {

    static final String USER = "user";
    static final String ASSISTANT = "assistant";

    static ConversationMessage question(String text, Instant createdAt) {
        return new ConversationMessage(USER, text, AnswerState.COMPLETE, createdAt, null);
    }

    static ConversationMessage answer(String text, AnswerState state, Instant createdAt, String generationId) {
        return new ConversationMessage(ASSISTANT, text, state, createdAt, generationId);
    }

    boolean isQuestion() {
        return role.equals(USER);
    }
}
