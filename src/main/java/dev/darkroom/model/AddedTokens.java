package dev.darkroom.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the literals of added tokens in a text the way the tokenizers library does: the leftmost first, of several that
 * begin at one place the longest. Immutable.
 */
final class AddedTokens {

    private final Map<String, AddedToken> byContent = new HashMap<>();
    private final @Nullable Pattern literals;

    AddedTokens(Collection<AddedToken> tokens) {
        tokens.forEach(token -> byContent.put(token.content(), token));
        this.literals = tokens.isEmpty()
                ? null
                : Pattern.compile(byContent.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")));
    }

    @Nullable AddedToken get(String content) {
        return byContent.get(content);
    }

    Collection<AddedToken> all() {
        return byContent.values();
    }

    /** A stretch of plain text ({@code token} null), or an added token ({@code text} is its literal). */
    record Piece(String text, @Nullable AddedToken token) {}

    /** Cuts a text into plain stretches and added tokens, in order; no plain stretch is empty. */
    List<Piece> split(String text) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        if (literals != null) {
            Matcher matcher = literals.matcher(text);
            while (matcher.find()) {
                AddedToken token = byContent.get(matcher.group());
                if (token.singleWord() && touchesWord(text, matcher.start(), matcher.end())) {
                    continue;
                }
                int end = matcher.start();
                while (token.stripLeft() && end > start && Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                addPlain(pieces, text, start, end);
                pieces.add(new Piece(token.content(), token));
                start = matcher.end();
                while (token.stripRight() && start < text.length() && Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
                // A later literal may not begin inside the white space that this one swallowed.
                matcher.region(start, text.length());
            }
        }
        addPlain(pieces, text, start, text.length());
        return pieces;
    }

    private static void addPlain(List<Piece> pieces, String text, int start, int end) {
        if (end > start) {
            pieces.add(new Piece(text.substring(start, end), null));
        }
    }

    private static boolean touchesWord(String text, int start, int end) {
        return start > 0 && isWord(text.codePointBefore(start))
                || end < text.length() && isWord(text.codePointAt(end));
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_';
    }
}
