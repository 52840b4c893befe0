package dev.darkroom.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.model.ChatMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedPromptTests {

    /** Ten tokens a message, 50 in all. */
    private static final List<ChatMessage> CONVERSATION = List.of(
            new ChatMessage("user", "1?"),
            new ChatMessage("assistant", "1"),
            new ChatMessage("user", "2?"),
            new ChatMessage("assistant", "2"),
            new ChatMessage("user", "3?"));

    private static int[] encode(List<ChatMessage> messages) {
        return new int[10 * messages.size()];
    }

    @ParameterizedTest
    @CsvSource({"50, 0", "49, 2", "30, 2", "29, 4", "10, 4", "9, 4", "-5, 4"})
    void dropsAsFewTurnsAsPossibleButNeverTheQuestion(int longest, int dropped) {
        FittedPrompt prompt = FittedPrompt.of(CONVERSATION, longest, FittedPromptTests::encode);
        assertThat(prompt.dropped()).isEqualTo(dropped);
        assertThat(prompt.tokens()).hasSize(50 - 10 * dropped);
    }

    @Test
    void keepsTheSystemMessage() {
        List<ChatMessage> messages = new ArrayList<>(CONVERSATION);
        messages.add(0, new ChatMessage("system", "Be brief."));
        List<List<ChatMessage>> encoded = new ArrayList<>();
        FittedPrompt prompt = FittedPrompt.of(messages, 25, kept -> {
            encoded.add(kept);
            return encode(kept);
        });
        assertThat(prompt.dropped()).isEqualTo(4);
        assertThat(encoded.get(encoded.size() - 1)).containsExactly(messages.get(0), messages.get(5));
    }

    @Test
    void readsALongConversationAFewTimesOnly() {
        List<ChatMessage> messages = new ArrayList<>();
        for (int turn = 0; turn < 1000; turn++) {
            messages.addAll(CONVERSATION.subList(0, 2));
        }
        messages.add(CONVERSATION.get(4));
        int[] readings = new int[1];
        FittedPrompt prompt = FittedPrompt.of(messages, 300, kept -> {
            readings[0]++;
            return encode(kept);
        });
        assertThat(prompt.tokens()).hasSize(290);
        assertThat(readings[0]).isLessThan(15);
    }
}
