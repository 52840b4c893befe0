package dev.darkroom.chat;

import dev.darkroom.model.ChatMessage;
import java.util.ArrayList;
import java.util.List;

/** What a model is told of a conversation. */
final class ConversationPrompt {

    private ConversationPrompt() {}

    /**
     * The conversation so far, roles taking turns, as many templates demand. An answer that was cut before anything was
     * settled is left out; a question that was left without an answer goes with the next one, unless that is the same.
     */
    static List<ChatMessage> of(List<ConversationMessage> history, String question) {
        List<ChatMessage> prompt = new ArrayList<>();
        for (ConversationMessage message : history) {
            add(prompt, new ChatMessage(message.role(), message.content()));
        }
        add(prompt, new ChatMessage(ConversationMessage.USER, question));
        return prompt;
    }

    private static void add(List<ChatMessage> prompt, ChatMessage message) {
        int last = prompt.size() - 1;
        if (message.content().isBlank()) {
            return;
        }
        if (last < 0 || !prompt.get(last).role().equals(message.role())) {
            prompt.add(message);
        } else if (!prompt.get(last).content().equals(message.content())) {
            String both = prompt.get(last).content() + "\n\n" + message.content();
            prompt.set(last, new ChatMessage(message.role(), both));
        }
    }
}
