package dev.darkroom.model;

import org.jspecify.annotations.Nullable;

/** A chat template failed; the message names the line. */
public class ChatTemplateException extends RuntimeException {

    private final int line;
    private final boolean refusal;

    ChatTemplateException(String problem, int line, @Nullable Throwable cause) {
        this(problem, line, false, cause);
    }

    ChatTemplateException(String problem, int line, boolean refusal, @Nullable Throwable cause) {
        super("Chat template" + (line > 0 ? ", line " + line : "") + ": " + problem, cause);
        this.line = line;
        this.refusal = refusal;
    }

    /** The line of the template, from 1; 0 when it is not known. */
    public int line() {
        return line;
    }

    /**
     * Whether the template itself refused the messages (its {@code raise_exception}), for example because roles do not
     * alternate: then the request is at fault, else the template.
     */
    public boolean isRefusal() {
        return refusal;
    }
}
