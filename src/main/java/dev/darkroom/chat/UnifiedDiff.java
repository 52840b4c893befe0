package dev.darkroom.chat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Differences of texts as {@code diff -u} writes them, to be read by people and applied by {@code patch}. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String NO_NEWLINE = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /**
     * The difference, with three lines of context; empty for equal texts.
     *
     * @param name of the text, without line breaks
     */
    static String of(String name, String original, String revised) {
        if (original.equals(revised)) {
            return "";
        }
        List<String> before = lines(original);
        List<String> after = lines(revised);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + name, "b/" + name, before, DiffUtils.diff(before, after), CONTEXT);
        if (before.isEmpty() || after.isEmpty()) {
            // The library counts the lines of an empty text from 1, which patch refuses.
            diff = diff.stream().map(UnifiedDiff::withEmptyRangesAtZero).toList();
        }
        return String.join("\n", diff) + "\n";
    }

    private static String withEmptyRangesAtZero(String line) {
        return line.startsWith("@@") ? line.replace("-1,0 ", "-0,0 ").replace("+1,0 ", "+0,0 ") : line;
    }

    /** The lines without their line feeds; a last one that has none says so, and so differs from one that has. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start) + NO_NEWLINE);
        }
        return lines;
    }
}
