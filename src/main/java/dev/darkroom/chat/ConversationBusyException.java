package dev.darkroom.chat;

/** The last question of a conversation is still being answered. */
public final class ConversationBusyException extends RuntimeException {

    ConversationBusyException() {
        super("The last question of this conversation is still being answered; wait for the end, or cancel the answer.");
    }
}
