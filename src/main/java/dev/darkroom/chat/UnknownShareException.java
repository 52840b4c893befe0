package dev.darkroom.chat;

/** There is no such shared answer, or no more. */
public final class UnknownShareException extends RuntimeException {

    UnknownShareException(String id) {
        super("There is no shared answer %s; its link may have been taken back.".formatted(id.length() <= 60 ? id : id.substring(0, 60) + "…"));
    }
}
