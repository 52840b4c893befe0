package dev.darkroom.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import jinjava.javax.el.ELException;
import jinjava.javax.el.MethodNotFoundException;
import org.jspecify.annotations.Nullable;

/** The methods of Python's {@code str} that chat templates use. */
final class TemplateText {

    private TemplateText() {}

    static Object call(String text, String method, Object[] arguments) {
        return switch (method) {
            case "strip" -> strip(text, optionalText(arguments, 0), true, true);
            case "lstrip" -> strip(text, optionalText(arguments, 0), true, false);
            case "rstrip" -> strip(text, optionalText(arguments, 0), false, true);
            case "split" -> split(text, optionalText(arguments, 0), optionalNumber(arguments, 1));
            case "splitlines" -> List.of(text.split("\r\n|\r|\n"));
            case "startswith" -> anyAffix(arguments, text::startsWith);
            case "endswith" -> anyAffix(arguments, text::endsWith);
            case "removeprefix" -> text.startsWith(text(arguments, 0)) ? text.substring(text(arguments, 0).length()) : text;
            case "removesuffix" -> text.endsWith(text(arguments, 0))
                    ? text.substring(0, text.length() - text(arguments, 0).length())
                    : text;
            case "upper" -> text.toUpperCase(Locale.ROOT);
            case "lower" -> text.toLowerCase(Locale.ROOT);
            case "capitalize" -> capitalize(text);
            case "title" -> title(text);
            case "replace" -> replace(text, text(arguments, 0), text(arguments, 1), optionalNumber(arguments, 2));
            case "find" -> (long) text.indexOf(text(arguments, 0));
            case "count" -> (long) split(text, text(arguments, 0), null).size() - 1;
            case "join" -> join(text, arguments[0]);
            case "isdigit" -> !text.isEmpty() && text.codePoints().allMatch(Character::isDigit);
            default -> throw new MethodNotFoundException("a text has no method '" + method + "'");
        };
    }

    /** Removes white space, or any of the given characters, from the ends. */
    static String strip(String text, @Nullable String characters, boolean left, boolean right) {
        IntPredicate removed = characters == null
                ? c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85
                : c -> characters.indexOf(c) >= 0;
        int start = 0;
        int end = text.length();
        while (left && start < end && removed.test(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (right && end > start && removed.test(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    static String replace(String text, String old, String replacement, @Nullable Integer count) {
        if (old.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        int left = count == null || count < 0 ? Integer.MAX_VALUE : count;
        for (int at = text.indexOf(old); at >= 0 && left > 0; at = text.indexOf(old, from), left--) {
            out.append(text, from, at).append(replacement);
            TemplateValues.checkLength(out.length());
            from = at + old.length();
        }
        return out.append(text, from, text.length()).toString();
    }

    static String join(String separator, @Nullable Object parts) {
        StringBuilder out = new StringBuilder();
        String between = "";
        for (Object part : TemplateFilters.list(parts)) {
            out.append(between).append(TemplateValues.text(part));
            TemplateValues.checkLength(out.length());
            between = separator;
        }
        return out.toString();
    }

    static String capitalize(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1).toLowerCase(Locale.ROOT);
    }

    static String title(String text) {
        StringBuilder out = new StringBuilder();
        boolean inWord = false;
        for (int c : text.codePoints().toArray()) {
            out.appendCodePoint(inWord ? Character.toLowerCase(c) : Character.toTitleCase(c));
            inWord = Character.isLetter(c);
        }
        return out.toString();
    }

    private static List<String> split(String text, @Nullable String separator, @Nullable Integer most) {
        List<String> parts = new ArrayList<>();
        int left = most == null || most < 0 ? Integer.MAX_VALUE : most;
        if (separator == null) {
            String rest = strip(text, null, true, false);
            return rest.isEmpty() ? parts : splitAtSpace(rest, left, parts);
        }
        if (separator.isEmpty()) {
            throw new ELException("split wants a separator that is not empty");
        }
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0 && left > 0; at = text.indexOf(separator, from), left--) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static List<String> splitAtSpace(String text, int most, List<String> parts) {
        String rest = text;
        while (!rest.isEmpty()) {
            int end = 0;
            while (end < rest.length() && !strip(rest.substring(end, end + 1), null, true, false).isEmpty()) {
                end++;
            }
            if (parts.size() == most) {
                parts.add(rest);
                return parts;
            }
            parts.add(rest.substring(0, end));
            rest = strip(rest.substring(end), null, true, false);
        }
        return parts;
    }

    private static boolean anyAffix(Object[] arguments, Predicate<String> test) {
        if (arguments.length > 0 && arguments[0] instanceof Collection<?> affixes) {
            return affixes.stream().map(TemplateValues::text).anyMatch(test);
        }
        return test.test(text(arguments, 0));
    }

    private static String text(Object[] arguments, int index) {
        if (index >= arguments.length || !TemplateValues.isText(arguments[index])) {
            throw new ELException("argument " + (index + 1) + " must be a text");
        }
        return arguments[index].toString();
    }

    private static @Nullable String optionalText(Object[] arguments, int index) {
        return index >= arguments.length || arguments[index] == null ? null : text(arguments, index);
    }

    private static @Nullable Integer optionalNumber(Object[] arguments, int index) {
        return index < arguments.length && arguments[index] instanceof Number number ? number.intValue() : null;
    }
}
