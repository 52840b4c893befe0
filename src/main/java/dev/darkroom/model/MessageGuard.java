package dev.darkroom.model;

import dev.darkroom.model.ChatMessage.ToolCall;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Breaks the literals of added tokens in messages before a template joins them with real ones. A mark, a noncharacter that
 * no message holds, goes inside every literal, and where a message begins or ends with part of one, so that text and
 * template cannot make up a token together. Once the prompt is cut at its real tokens the marks are taken out.
 */
final class MessageGuard {

    private static final char FIRST_MARK = '\uFDD0';
    private static final char LAST_MARK = '\uFDEF';

    private final List<AddedToken> all;
    private final List<AddedToken> special;

    MessageGuard(Collection<AddedToken> tokens) {
        this.all = List.copyOf(tokens);
        this.special = tokens.stream().filter(AddedToken::special).toList();
    }

    /**
     * @param messages with broken literals
     * @param tools with broken literals
     * @param mark what breaks them
     */
    record Guarded(List<ChatMessage> messages, List<Object> tools, String mark) {

        /** The text as it was written. */
        String reveal(String text) {
            return text.replace(mark, "");
        }
    }

    /** @param tools definitions: values of JSON */
    Guarded guard(List<ChatMessage> messages, List<?> tools) {
        String mark = mark(texts(messages, tools));
        return new Guarded(
                messages.stream().map(message -> guard(message, mark)).toList(),
                tools.stream().map(tool -> JsonTexts.map(tool, text -> guard(text, all, mark))).toList(),
                mark);
    }

    private ChatMessage guard(ChatMessage message, String mark) {
        // Templates look for the markers of thinking and tool calls in earlier answers; those are not control tokens.
        List<AddedToken> tokens = message.role().equals("assistant") ? special : all;
        UnaryOperator<String> guarding = text -> guard(text, tokens, mark);
        List<ToolCall> calls = message.toolCalls().stream()
                .map(call -> new ToolCall(guarding.apply(call.name()), JsonTexts.mapAll(call.arguments(), guarding)))
                .toList();
        return new ChatMessage(message.role(), guarding.apply(message.content()), calls);
    }

    private static List<String> texts(List<ChatMessage> messages, List<?> tools) {
        List<String> texts = new ArrayList<>();
        UnaryOperator<String> collecting = text -> {
            texts.add(text);
            return text;
        };
        tools.forEach(tool -> JsonTexts.map(tool, collecting));
        for (ChatMessage message : messages) {
            texts.add(message.content());
            message.toolCalls().forEach(call -> JsonTexts.mapAll(call.arguments(), collecting));
        }
        return texts;
    }

    private static String guard(String text, List<AddedToken> tokens, String mark) {
        BitSet cuts = new BitSet();
        for (AddedToken token : tokens) {
            String literal = token.content();
            for (int at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
                cuts.set(at + 1);
            }
            for (int part = 1; part < literal.length(); part++) {
                if (text.endsWith(literal.substring(0, part))) {
                    cuts.set(text.length());
                }
                if (text.startsWith(literal.substring(part))) {
                    cuts.set(0);
                }
            }
        }
        if (cuts.isEmpty()) {
            return text;
        }
        StringBuilder guarded = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            if (cuts.get(i)) {
                guarded.append(mark);
            }
            if (i < text.length()) {
                guarded.append(text.charAt(i));
            }
        }
        return guarded.toString();
    }

    private static String mark(List<String> texts) {
        for (char mark = FIRST_MARK; mark <= LAST_MARK; mark++) {
            char candidate = mark;
            if (texts.stream().noneMatch(text -> text.indexOf(candidate) >= 0)) {
                return String.valueOf(mark);
            }
        }
        // Someone has written all of them: a run longer than any in the messages is theirs no more.
        int longest = 0;
        for (String text : texts) {
            int run = 0;
            for (char c : text.toCharArray()) {
                run = c == FIRST_MARK ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return String.valueOf(FIRST_MARK).repeat(longest + 1);
    }
}
