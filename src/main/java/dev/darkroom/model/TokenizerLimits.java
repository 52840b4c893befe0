package dev.darkroom.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a {@code tokenizer.json} may ask for. It comes with a model from a stranger, and the native library that carries it out
 * has no bound of its own: an allocation that fails there ends the process, and a search cannot be stopped.
 */
final class TokenizerLimits {

    /** Greatest id; the largest published vocabularies have some 260,000 tokens. */
    static final int MAX_ID = 4_000_000;

    private static final int MAX_PATTERN = 10_000;
    /** By how much all replacements of a normalizer together may lengthen a text. */
    private static final long MAX_GROWTH = 256;

    private static final int MAX_ADDED = 256;

    /** Back references and calls of groups: what makes matching hard, and what no published tokenizer has. */
    private static final Pattern HARD = Pattern.compile("\\\\(?:[1-9]|[gk]['<{])|\\(\\?(?:R|&|P>|P=)");

    private final TokenizerFile file;
    private long growth = 1;

    private TokenizerLimits(TokenizerFile file) {
        this.file = file;
    }

    /** @throws ModelDirectoryException if a part of the tokenizer could take boundless time or memory */
    static void check(TokenizerFile file, JsonNode root) {
        TokenizerLimits limits = new TokenizerLimits(file);
        for (String part : List.of("normalizer", "pre_tokenizer", "decoder")) {
            limits.check(root.path(part));
        }
    }

    private void check(JsonNode component) {
        String type = component.path("type").asString("");
        JsonNode regex = component.path("pattern").path("Regex");
        if (!regex.isMissingNode()) {
            checkPattern(regex.asString(""));
        }
        if (type.equals("Replace")) {
            int length = component.path("content").asString("").getBytes(StandardCharsets.UTF_8).length;
            growth *= Math.max(1, length);
            if (growth > MAX_GROWTH) {
                throw file.invalid("has replacements that make a text more than " + MAX_GROWTH + " times as long", null);
            }
        }
        if (component.path("prepend").asString("").length() > MAX_ADDED) {
            throw file.invalid("puts more than " + MAX_ADDED + " characters before a text", null);
        }
        for (JsonNode child : component) {
            if (child.isContainer()) {
                check(child);
            }
        }
    }

    private void checkPattern(String pattern) {
        if (pattern.length() > MAX_PATTERN) {
            throw file.invalid("has a pattern of more than " + MAX_PATTERN + " characters", null);
        }
        if (HARD.matcher(pattern).find() || repeatsARepetition(pattern)) {
            throw file.invalid("has a pattern that may take boundless time, as it repeats what repeats or refers back: "
                    + (pattern.length() > 60 ? pattern.substring(0, 60) + "..." : pattern), null);
        }
    }

    /** Whether a group that repeats holds something that repeats, as in {@code (a+)+}: its time may grow as a power of two. */
    private static boolean repeatsARepetition(String pattern) {
        // For every open group, whether something in it repeats.
        boolean[] repeats = new boolean[pattern.length() + 1];
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                i = endOfClass(pattern, i);
            } else if (c == '(') {
                repeats[++depth] = false;
                // The question mark after it says what group this is.
                i += i + 1 < pattern.length() && pattern.charAt(i + 1) == '?' ? 1 : 0;
            } else if (c == ')' && depth > 0) {
                boolean inner = repeats[depth--];
                if (inner && isRepetition(pattern, i + 1)) {
                    return true;
                }
                repeats[depth] |= inner;
            } else if (isRepetition(pattern, i)) {
                repeats[depth] = true;
            }
        }
        return false;
    }

    private static boolean isRepetition(String pattern, int at) {
        if (at >= pattern.length()) {
            return false;
        }
        char c = pattern.charAt(at);
        int close = c == '{' ? pattern.indexOf('}', at) : -1;
        // Up to a fixed number, as in {1,3}, is no repetition without bound.
        return c == '*' || c == '+' || close > 0 && pattern.charAt(close - 1) == ',';
    }

    /** Classes may hold classes. */
    private static int endOfClass(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            }
        }
        return pattern.length();
    }
}
