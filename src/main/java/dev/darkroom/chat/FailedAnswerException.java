package dev.darkroom.chat;

/** The model failed on an answer; asking again may help. */
public class FailedAnswerException extends RuntimeException {

    public FailedAnswerException(String message) {
        super(message);
    }
}
