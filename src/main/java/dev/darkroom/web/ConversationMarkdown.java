package dev.darkroom.web;

import dev.darkroom.chat.AnswerState;
import dev.darkroom.chat.Conversation;
import dev.darkroom.chat.ConversationMessage;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A conversation as Markdown, for people to read and keep. */
final class ConversationMarkdown {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private ConversationMarkdown() {}

    static String of(Conversation conversation) {
        StringBuilder text = new StringBuilder("# ").append(conversation.summary().title()).append('\n');
        for (ConversationMessage message : conversation.messages()) {
            text.append("\n## ")
                    .append(message.role().equals("user") ? "You" : "Darkroom")
                    .append(", ")
                    .append(TIME.format(message.createdAt()))
                    .append('\n');
            if (!message.content().isBlank()) {
                text.append('\n').append(message.content().strip()).append('\n');
            }
            if (message.state() != AnswerState.COMPLETE) {
                text.append("\n*").append(remark(message.state())).append("*\n");
            }
        }
        return text.toString();
    }

    private static String remark(AnswerState state) {
        return switch (state) {
            case CANCELLED -> "This answer was cancelled.";
            case FAILED -> "This answer failed.";
            case INTERRUPTED -> "This answer was interrupted.";
            case RUNNING -> "This answer is still developing.";
            case COMPLETE -> "";
        };
    }
}
