package dev.darkroom.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.model.ChatMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationPromptTests {

    private static ConversationMessage question(String text) {
        return ConversationMessage.question(text, Instant.EPOCH);
    }

    private static ConversationMessage answer(String text) {
        return ConversationMessage.answer(text, AnswerState.CANCELLED, Instant.EPOCH, "g");
    }

    @Test
    void tellsTheTurnsAndTheQuestion() {
        assertThat(ConversationPrompt.of(List.of(question("1?"), answer("1, as f"), question("2?"), answer("2")), "3?"))
                .containsExactly(
                        new ChatMessage("user", "1?"),
                        new ChatMessage("assistant", "1, as f"),
                        new ChatMessage("user", "2?"),
                        new ChatMessage("assistant", "2"),
                        new ChatMessage("user", "3?"));
    }

    @Test
    void aQuestionWithoutAnAnswerGoesWithTheNext() {
        assertThat(ConversationPrompt.of(List.of(question("1?"), answer(" "), question("2?")), "3?"))
                .containsExactly(new ChatMessage("user", "1?\n\n2?\n\n3?"));
    }

    @Test
    void aQuestionThatIsAskedAgainIsToldOnce() {
        assertThat(ConversationPrompt.of(List.of(question("1?"), answer("")), "1?")).containsExactly(new ChatMessage("user", "1?"));
    }
}
