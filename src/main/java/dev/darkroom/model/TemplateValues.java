package dev.darkroom.model;

import com.hubspot.jinjava.objects.SafeString;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import jinjava.javax.el.ELException;
import org.jspecify.annotations.Nullable;

/** Values of a template the way Python sees them: null (undefined and None), Boolean, Number, String, Collection, Map. */
final class TemplateValues {

    /** Longest text that a template may make, in characters. */
    static final int MAX_LENGTH = 4_000_000;

    private TemplateValues() {}

    /** Python's truth: empty and zero are false, every other string is true. */
    static boolean truth(@Nullable Object value) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        if (value instanceof Collection<?> collection) {
            return !collection.isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return !map.isEmpty();
        }
        return value != null && !value.toString().isEmpty();
    }

    static boolean isText(@Nullable Object value) {
        return value instanceof String || value instanceof SafeString;
    }

    /** Python's {@code ==}: numbers by value, a number never equals a text. */
    static boolean equal(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return isInteger(a) && isInteger(b) ? a.longValue() == b.longValue() : a.doubleValue() == b.doubleValue();
        }
        if (isText(left) && isText(right)) {
            return left.toString().equals(right.toString());
        }
        if (isContainer(left) && isContainer(right)) {
            // By their text, whose length is bounded; lists that share their parts can be of boundless size.
            return text(left).equals(text(right));
        }
        return Objects.equals(left, right);
    }

    /** Python's {@code in}. */
    static boolean contains(@Nullable Object container, @Nullable Object value) {
        if (isText(container)) {
            return value != null && container.toString().contains(value.toString());
        }
        if (container instanceof Map<?, ?> map) {
            return isText(value) && map.containsKey(value.toString());
        }
        if (container instanceof Collection<?> collection) {
            return collection.stream().anyMatch(element -> equal(element, value));
        }
        return false;
    }

    /** Python's {@code str}; an undefined value prints nothing. */
    static String text(@Nullable Object value) {
        if (value == null || isText(value)) {
            return value == null ? "" : value.toString();
        }
        StringBuilder out = new StringBuilder();
        print(value, out);
        return out.toString();
    }

    /** Joins texts and fails rather than grow without bound. */
    static String concat(String left, String right) {
        checkLength((long) left.length() + right.length());
        return TemplateEngine.made(left + right);
    }

    /** Throws where a text grows too long; an IllegalArgumentException would be swallowed by jinjava. */
    static void checkLength(long length) {
        if (length > MAX_LENGTH) {
            throw new ELException("makes more than " + MAX_LENGTH + " characters");
        }
    }

    private static void print(@Nullable Object value, StringBuilder out) {
        checkLength(out.length());
        if (value == null) {
            out.append("None");
        } else if (value instanceof Boolean bool) {
            out.append(bool ? "True" : "False");
        } else if (value instanceof Collection<?> collection) {
            out.append('[');
            for (Iterator<?> i = collection.iterator(); i.hasNext(); ) {
                print(i.next(), out);
                out.append(i.hasNext() ? ", " : "");
            }
            out.append(']');
        } else if (value instanceof Map<?, ?> map) {
            out.append('{');
            for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
                Map.Entry<?, ?> entry = i.next();
                print(entry.getKey(), out);
                out.append(": ");
                print(entry.getValue(), out);
                out.append(i.hasNext() ? ", " : "");
            }
            out.append('}');
        } else if (isText(value)) {
            String quote = value.toString().contains("'") && !value.toString().contains("\"") ? "\"" : "'";
            out.append(quote).append(value.toString().replace("\\", "\\\\").replace("\n", "\\n").replace(quote, "\\" + quote))
                    .append(quote);
        } else if (value instanceof Number) {
            out.append(value);
        } else {
            out.append('<').append(value.getClass().getSimpleName()).append('>');
        }
    }

    /** Python's {@code json.dumps} with non-ASCII text kept; {@code indent} 0 writes one line. */
    static String json(@Nullable Object value, int indent) {
        StringBuilder out = new StringBuilder();
        json(value, indent, 0, out);
        return out.toString();
    }

    private static void json(@Nullable Object value, int indent, int depth, StringBuilder out) {
        checkLength(out.length());
        if (value == null || value instanceof Boolean || value instanceof Number) {
            out.append(value);
        } else if (value instanceof Map<?, ?> map) {
            open('{', map.isEmpty(), indent, depth, out);
            for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
                Map.Entry<?, ?> entry = i.next();
                quote(String.valueOf(entry.getKey()), out);
                out.append(": ");
                json(entry.getValue(), indent, depth + 1, out);
                next(i.hasNext(), indent, depth, out);
            }
            out.append('}');
        } else if (value instanceof Collection<?> collection) {
            open('[', collection.isEmpty(), indent, depth, out);
            for (Iterator<?> i = collection.iterator(); i.hasNext(); ) {
                json(i.next(), indent, depth + 1, out);
                next(i.hasNext(), indent, depth, out);
            }
            out.append(']');
        } else {
            quote(text(value), out);
        }
    }

    private static void open(char bracket, boolean empty, int indent, int depth, StringBuilder out) {
        out.append(bracket);
        if (!empty && indent > 0) {
            out.append('\n').append(" ".repeat(indent * (depth + 1)));
        }
    }

    private static void next(boolean more, int indent, int depth, StringBuilder out) {
        if (indent > 0) {
            out.append(more ? ",\n" : "\n").append(" ".repeat(indent * (more ? depth + 1 : depth)));
        } else if (more) {
            out.append(", ");
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isContainer(@Nullable Object value) {
        return value instanceof Collection || value instanceof Map;
    }

    private static boolean isInteger(Number number) {
        return number instanceof Long || number instanceof Integer;
    }
}
