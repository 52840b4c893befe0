package dev.darkroom.chat;

/** There is no such conversation, or no more. */
public final class UnknownConversationException extends RuntimeException {

    UnknownConversationException(String id) {
        super("There is no conversation %s.".formatted(id.length() <= 60 ? id : id.substring(0, 60) + "…"));
    }
}
