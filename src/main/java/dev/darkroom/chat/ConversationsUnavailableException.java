package dev.darkroom.chat;

/** The database of the conversations does not answer. */
public final class ConversationsUnavailableException extends RuntimeException {

    ConversationsUnavailableException(Throwable cause) {
        super("The conversations cannot be read or stored now; the server's log says why.", cause);
    }
}
