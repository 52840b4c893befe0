package dev.darkroom.chat;

import java.util.ArrayList;
import java.util.List;

/** A conversation with its messages, oldest first. */
public record Conversation(ConversationSummary summary, List<ConversationMessage> messages) {

    public Conversation {
        messages = List.copyOf(messages);
    }

    Conversation with(ConversationMessage message) {
        List<ConversationMessage> more = new ArrayList<>(messages);
        more.add(message);
        return new Conversation(summary, more);
    }
}
