package dev.darkroom.chat;

/** As many answers are shared as may be. */
public final class TooManySharesException extends RuntimeException {

    TooManySharesException(int limit) {
        super("%,d answers are shared, and no more may be; take back one of them first.".formatted(limit));
    }
}
