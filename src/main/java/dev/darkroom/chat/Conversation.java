package dev.darkroom.chat;

import dev.darkroom.generation.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;

/** A conversation with its messages, oldest first. */
public record Conversation(ConversationSummary summary, List<ConversationMessage> messages) {

    /** As a place among the messages: behind all of them. */
    static final int AT_THE_END = Integer.MAX_VALUE;

    public Conversation {
        messages = List.copyOf(messages);
    }

    /**
     * The messages before a question.
     *
     * @param place of the question, or {@link #AT_THE_END}
     * @throws InvalidRequestException if there is no question at that place
     */
    List<ConversationMessage> before(int place) {
        if (place == AT_THE_END) {
            return messages;
        }
        if (place < 0 || place >= messages.size() || !messages.get(place).isQuestion()) {
            throw new InvalidRequestException(
                    "place",
                    "The place must be that of a question among the %d messages of the conversation, not %d."
                            .formatted(messages.size(), place));
        }
        return messages.subList(0, place);
    }

    Conversation with(ConversationMessage message) {
        List<ConversationMessage> more = new ArrayList<>(messages);
        more.add(message);
        return new Conversation(summary, more);
    }
}
