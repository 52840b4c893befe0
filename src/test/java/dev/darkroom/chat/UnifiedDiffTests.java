package dev.darkroom.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UnifiedDiffTests {

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

    @Test
    void aChangedLineComesWithThreeLinesAround() {
        assertThat(UnifiedDiff.of("code", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
                .isEqualTo("""
                        --- a/code
                        +++ b/code
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                        """);
    }

    @Test
    void equalTextsHaveNoDifference() {
        assertThat(UnifiedDiff.of("code", "a\nb", "a\nb")).isEmpty();
        assertThat(UnifiedDiff.of("code", "", "")).isEmpty();
    }

    @Test
    void aMissingNewlineAtTheEndIsSaid() {
        assertThat(UnifiedDiff.of("code", "a\nb", "a\nc\n")).isEqualTo("""
                --- a/code
                +++ b/code
                @@ -1,2 +1,2 @@
                 a
                -b
                \\ No newline at end of file
                +c
                """);
    }

    @Test
    void textComesOutOfNothingAndGoesBackToIt() {
        assertThat(UnifiedDiff.of("code", "", "a\n")).isEqualTo("--- a/code\n+++ b/code\n@@ -0,0 +1,1 @@\n+a\n");
        assertThat(UnifiedDiff.of("code", "a\n", "")).isEqualTo("--- a/code\n+++ b/code\n@@ -1,1 +0,0 @@\n-a\n");
    }

    @Test
    void carriageReturnsAreKept() {
        assertThat(UnifiedDiff.of("code", "a\r\nb\r\n", "a\r\nc\r\n")).contains(" a\r\n-b\r\n+c\r\n");
    }

    @Test
    void applyingTheDifferenceGivesTheRevisedText() {
        Random random = new Random(2);
        for (int round = 0; round < 500; round++) {
            String original = text(random);
            String revised = text(random);
            assertThat(applied(original, UnifiedDiff.of("code", original, revised)))
                    .as("from %s", original)
                    .isEqualTo(revised);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = random.nextInt(14); line > 0; line--) {
            text.append("abc-+\\ ".charAt(random.nextInt(7))).append(line == 1 && random.nextBoolean() ? "" : "\n");
        }
        return text.toString();
    }

    /** What {@code patch} does, strictly. */
    private static String applied(String original, String diff) {
        if (diff.isEmpty()) {
            return original;
        }
        List<String> source = split(original);
        List<String> result = new ArrayList<>();
        int taken = 0;
        List<String> lines = split(diff);
        for (int i = 2; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher hunk = HUNK.matcher(line);
            if (hunk.lookingAt()) {
                int length = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
                int start = Integer.parseInt(hunk.group(1)) - (length == 0 ? 0 : 1);
                while (taken < start) {
                    result.add(source.get(taken++));
                }
                continue;
            }
            boolean cut = i + 1 < lines.size() && lines.get(i + 1).startsWith("\\");
            String text = cut ? line.substring(1, line.length() - 1) : line.substring(1);
            switch (line.charAt(0)) {
                case '+' -> result.add(text);
                case '-' -> assertThat(source.get(taken++)).isEqualTo(text);
                case ' ' -> {
                    assertThat(source.get(taken++)).isEqualTo(text);
                    result.add(text);
                }
                default -> assertThat(line).isEqualTo("\\ No newline at end of file\n");
            }
        }
        result.addAll(source.subList(taken, source.size()));
        return String.join("", result);
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
