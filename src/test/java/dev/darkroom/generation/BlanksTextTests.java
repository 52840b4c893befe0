package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Span;
import dev.darkroom.model.Tokenizer;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlanksTextTests {

    private static final int END = SmallModel.END;

    @TempDir
    private static Path temporary;

    private static Tokenizer tokenizer;

    @BeforeAll
    static void openTokenizer() {
        tokenizer = SmallModel.in(temporary).tokenizer();
    }

    private static BlanksText text(String... stop) {
        return new BlanksText(tokenizer, Set.of(END), List.of(stop));
    }

    /** @param pattern a letter a position: {@code o} is open, {@code c} committed, {@code p} pinned */
    private static String[] texts(BlanksText text, String pattern, int... tokens) {
        boolean[] open = new boolean[pattern.length()];
        for (int i = 0; i < open.length; i++) {
            open[i] = pattern.charAt(i) == 'o';
        }
        return text.texts(tokens, open, pinned(pattern));
    }

    private static boolean[] pinned(String pattern) {
        boolean[] pinned = new boolean[pattern.length()];
        for (int i = 0; i < pinned.length; i++) {
            pinned[i] = pattern.charAt(i) == 'p';
        }
        return pinned;
    }

    @Test
    void aSettledEndTokenEndsItsBlankAndWhatIsPinnedStays() {
        assertThat(texts(text(), "pcccpcc", 'a', 'b', END, 'c', 'd', END, 'e'))
                .containsExactly("a", "b", "", "", "d", "", "");
    }

    @Test
    void aTentativeEndTokenEndsNothing() {
        assertThat(texts(text(), "pooop", 'a', 'b', END, 'c', 'd')).containsExactly("a", "b", "", "c", "d");
    }

    @Test
    void aPinnedEndTokenEndsNothingAndIsNotShown() {
        assertThat(texts(text(), "pppcp", 'a', END, 'b', 'c', 'd')).containsExactly("a", "", "b", "c", "d");
    }

    @Test
    void aStopStringEndsItsBlankAndNoOther() {
        assertThat(texts(text("x"), "pccpcc", 'x', 'x', 'b', 'x', 'c', 'd'))
                .containsExactly("x", "", "", "x", "c", "d");
        assertThat(texts(text("bc"), "cccc", 'a', 'b', 'c', 'd')).containsExactly("a", "", "", "");
        assertThat(texts(text("bc"), "ococ", 'a', 'b', 'c', 'd')).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aCharacterIsNeverBrokenByWhatIsDropped() {
        assertThat(texts(text(), "pccp", 0xC3, END, 0xA9, 0xA9)).containsExactly("\uFFFD", "", "", "\uFFFD");
        assertThat(texts(text(), "pccp", 'a', 0xC3, 0xA9, 'b')).containsExactly("a", "", "é", "b");
    }

    @Test
    void onlyWhatFillsABlankCounts() {
        BlanksText text = text();
        assertThat(text.generated(new String[] {"a", "b", "", "", "d", "e"}, pinned("pcccpc"))).isEqualTo(2);
        assertThat(text.generated(new String[] {"a", "", "é", "", "d"}, pinned("pcccp"))).isEqualTo(2);
        assertThat(text.generated(new String[] {"a", "b"}, pinned("pp"))).isZero();
        assertThat(text.generated(new String[0], new boolean[0])).isZero();
    }

    @Test
    void aStopStringInTheLastBlankLeavesNothingToDoUnlessPinnedTextFollows() {
        int mask = SmallModel.MASK;
        Canvas atTheEnd = Canvas.between(new int[] {'x'}, new int[] {'x', 'a', mask, mask}, new int[] {'z'}, mask);
        atTheEnd.commit(3, 'x');
        assertThat(text("x").reached(atTheEnd, new Span(1, 4))).isTrue();
        assertThat(text("y").reached(atTheEnd, new Span(1, 4))).isFalse();
        assertThat(text("a").reached(atTheEnd, new Span(1, 4))).as("pinned text").isFalse();

        Canvas between = Canvas.between(new int[] {'x'}, new int[] {mask, mask, 'a'}, new int[] {'z'}, mask);
        between.commit(1, 'x');
        assertThat(text("x").reached(between, new Span(1, 2))).isFalse();
        assertThat(text().reached(between, new Span(1, 2))).isFalse();
    }

    @Test
    void theJoinedTextIsValidAndKeepsEveryPinnedWord() {
        Random random = new Random(11);
        int[] choice = {0xC3, 0xA9, 'a', 'x', 256, 257, END, -1};
        for (int round = 0; round < 500; round++) {
            StringBuilder pattern = new StringBuilder();
            StringBuilder kept = new StringBuilder();
            int[] tokens = new int[1 + random.nextInt(12)];
            for (int i = 0; i < tokens.length; i++) {
                char state = "ocp".charAt(random.nextInt(3));
                pattern.append(state);
                tokens[i] = state == 'p' ? 'p' : choice[random.nextInt(state == 'o' ? 8 : 7)];
                kept.append(state == 'p' ? "p" : "");
            }
            String joined = String.join("", texts(text("a", "\uFFFD"), pattern.toString(), tokens));
            assertThat(joined.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
            assertThat(joined.replaceAll("[^p]", "")).isEqualTo(kept.toString());
        }
    }
}
