package dev.darkroom.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Jinja template with its white space already decided, as Jinja decides it with {@code trim_blocks} and
 * {@code lstrip_blocks}: jinjava strips a blank before a block even in the middle of a line. In the result no tag carries
 * a sign, comments and raw blocks are gone, and every tag stands on a line of its own, so that a line number tells the tag.
 */
final class TemplateSource {

    private static final Pattern RAW = Pattern.compile("\\{%[-+]?\\s*raw\\s*(-?)%}");
    private static final Pattern END_RAW = Pattern.compile("\\{%([-+]?)\\s*endraw\\s*([-+]?)%}");

    /** The parser looks ahead from every bracket, so its time grows with the square of this. */
    private static final int MAX_TAG = 1 << 16;

    private static final int MAX_BRACKETS = 100;

    private final String source;
    private final StringBuilder output = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>(List.of(0));
    private int linesCounted;
    private int sourceCounted;
    private int line = 1;
    private int position;
    private boolean trimNext;

    private TemplateSource(String template) {
        String unified = template.replace("\r\n", "\n").replace('\r', '\n');
        // Jinja drops one line end at the very end.
        this.source = unified.endsWith("\n") ? unified.substring(0, unified.length() - 1) : unified;
    }

    /**
     * @param text for jinjava, without white space control
     * @param lines for each line of {@code text}, the line of the template on which the tag began that ends there, or 0
     */
    record Prepared(String text, List<Integer> lines) {

        /** The line of the template for a line of the prepared text; 0 when it is not known. */
        int originalLine(int line) {
            return line >= 1 && line <= lines.size() ? lines.get(line - 1) : 0;
        }
    }

    /** @throws ChatTemplateException if a tag is not closed */
    static Prepared prepare(String template) {
        TemplateSource source = new TemplateSource(template);
        source.run();
        return new Prepared(source.output.toString(), List.copyOf(source.lines));
    }

    private void run() {
        while (position < source.length()) {
            int tag = nextTag(position);
            if (tag < 0) {
                text(position, source.length(), false, false);
                return;
            }
            char kind = source.charAt(tag + 1);
            char sign = tag + 2 < source.length() ? source.charAt(tag + 2) : 0;
            text(position, tag, sign == '-', kind != '{' && sign != '+');
            position = tag;
            Matcher raw = RAW.matcher(source).region(tag, source.length());
            if (kind == '%' && raw.lookingAt()) {
                rawBlock(raw);
            } else {
                tag(kind, sign == '-' || sign == '+');
            }
        }
    }

    private int nextTag(int from) {
        for (int i = source.indexOf('{', from); i >= 0 && i + 1 < source.length(); i = source.indexOf('{', i + 1)) {
            if ("{%#".indexOf(source.charAt(i + 1)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Writes plain text; the tag after it takes the white space at its end, or the indentation of its own line. */
    private void text(int start, int end, boolean stripEnd, boolean stripIndentation) {
        int from = start;
        while (trimNext && from < end && isSpace(source.charAt(from))) {
            from++;
        }
        trimNext = false;
        int to = end;
        if (stripEnd) {
            while (to > from && isSpace(source.charAt(to - 1))) {
                to--;
            }
        } else if (stripIndentation) {
            int indentation = to;
            while (indentation > from && source.charAt(indentation - 1) != '\n' && isSpace(source.charAt(indentation - 1))) {
                indentation--;
            }
            boolean atLineStart = indentation == 0 || source.charAt(indentation - 1) == '\n';
            to = atLineStart ? indentation : to;
        }
        output.append(source, from, to);
    }

    /** Copies a tag or an expression without its signs; drops a comment. */
    private void tag(char kind, boolean signed) {
        int startLine = lineAt(position);
        int bodyStart = position + (signed ? 3 : 2);
        int close = kind == '#' ? source.indexOf("#}", bodyStart) : closing(bodyStart, kind == '{' ? "}}" : "%}");
        if (close < 0) {
            throw new ChatTemplateException("a tag that begins with {" + kind + " is not closed", startLine, null);
        }
        boolean trim = close > bodyStart && source.charAt(close - 1) == '-';
        boolean keep = kind != '{' && close > bodyStart && source.charAt(close - 1) == '+';
        String body = source.substring(bodyStart, trim || keep ? close - 1 : close);
        if (kind != '#' && body.length() > MAX_TAG) {
            throw new ChatTemplateException("a tag is longer than " + MAX_TAG + " characters", startLine, null);
        }
        if (kind == '%') {
            String name = body.strip().split("\\W", 2)[0];
            if (!TemplateTags.isKnown(name)) {
                throw new ChatTemplateException("the tag '" + name + "' is not known here", startLine, null);
            }
        }
        if (kind != '#') {
            output.append('{').append(kind).append('\n').append(body).append(' ').append(kind == '{' ? "}}" : "%}");
            noteLine(startLine);
        }
        position = close + 2;
        trimNext = trim;
        skipLineEnd(kind != '{' && !keep);
    }

    private void rawBlock(Matcher raw) {
        Matcher end = END_RAW.matcher(source);
        if (!end.find(raw.end())) {
            throw new ChatTemplateException("a raw block has no {% endraw %}", lineAt(position), null);
        }
        String content = source.substring(raw.end(), end.start());
        content = raw.group(1).isEmpty() ? content : content.stripLeading();
        content = end.group(1).equals("-") ? content.stripTrailing() : content;
        int startLine = lineAt(position);
        // Said as a string, so that no brace in it can look like a tag.
        output.append("{{\n'").append(content.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n"))
                .append("' }}");
        noteLine(startLine);
        position = end.end();
        trimNext = end.group(2).equals("-");
        skipLineEnd(end.group(2).isEmpty());
    }

    private void skipLineEnd(boolean wanted) {
        if (wanted && !trimNext && position < source.length() && source.charAt(position) == '\n') {
            position++;
        }
    }

    /** Where the delimiter stands that closes a tag: outside of strings and brackets. */
    private int closing(int from, String delimiter) {
        int depth = 0;
        char quote = 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (depth == 0 && source.startsWith(delimiter, i)) {
                return i;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '[' || c == '{') {
                if (++depth > MAX_BRACKETS) {
                    throw new ChatTemplateException("brackets are nested too deeply", lineAt(position), null);
                }
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            }
        }
        return -1;
    }

    /** Notes the template's line of the tag that was just written. */
    private void noteLine(int line) {
        for (; linesCounted < output.length(); linesCounted++) {
            if (output.charAt(linesCounted) == '\n') {
                lines.add(0);
            }
        }
        lines.set(lines.size() - 1, line);
    }

    /** The line of the template at an offset; offsets are asked for in ascending order. */
    private int lineAt(int offset) {
        for (; sourceCounted < offset; sourceCounted++) {
            line += source.charAt(sourceCounted) == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
