package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Span;
import dev.darkroom.model.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerTextTests {

    @TempDir
    private static Path temporary;

    private static Tokenizer tokenizer;

    @BeforeAll
    static void openTokenizer() {
        tokenizer = SmallModel.in(temporary).tokenizer();
    }

    private static AnswerText text(String... stop) {
        return new AnswerText(tokenizer, Set.of(SmallModel.END), List.of(stop));
    }

    private static int[] bytes(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int[] tokens = new int[utf8.length];
        for (int i = 0; i < utf8.length; i++) {
            tokens[i] = utf8[i] & 0xFF;
        }
        return tokens;
    }

    /** @param pattern a letter a position: {@code o} is open */
    private static boolean[] open(String pattern) {
        boolean[] open = new boolean[pattern.length()];
        for (int i = 0; i < open.length; i++) {
            open[i] = pattern.charAt(i) == 'o';
        }
        return open;
    }

    private static boolean reached(AnswerText text, String answer, int settled) {
        Canvas canvas = Canvas.of(bytes("stop"), answer.length(), SmallModel.MASK);
        int[] tokens = bytes(answer);
        for (int i = 0; i < settled; i++) {
            canvas.commit(4 + i, tokens[i]);
        }
        return text.reached(canvas, new Span(4, 4 + settled));
    }

    @Test
    void theTokenizerOfTheseTestsIsTheOneTheyTakeItFor() {
        assertThat(tokenizer.encode("an x the")).containsExactly(258, ' ', 'x', 257);
        assertThat(tokenizer.isSpecial(SmallModel.END)).isTrue();
        assertThat(tokenizer.encode("<|end|>")).doesNotContain(SmallModel.END);
    }

    @Test
    void aStopStringIsFoundAcrossTokens() {
        assertThat(reached(text("STOP"), "aSTOPb", 4)).isFalse();
        assertThat(reached(text("STOP"), "aSTOPb", 5)).isTrue();
        assertThat(reached(text("x", "TO"), "aSTOPb", 4)).isTrue();
        assertThat(reached(text(), "aSTOPb", 6)).isFalse();
    }

    @Test
    void theStopStringsOfThePromptDoNotCount() {
        assertThat(reached(text("stop"), "abc", 3)).isFalse();
    }

    @Test
    void textEndsBeforeTheFirstStopString() {
        String[] texts = text("OP", "TO").texts(bytes("aSTOPb"), open("ccccco"), new boolean[6]);
        assertThat(texts).containsExactly("a", "S", "", "", "", "");
    }

    @Test
    void aTokenIsCutWhereTheStopStringBegins() {
        assertThat(text("he").texts(new int[] {'x', 256, 'y'}, open("ccc"), new boolean[3])).containsExactly("x", "t", "");
    }

    @Test
    void aStopStringWithAnOpenPositionBeforeItDoesNotCutYet() {
        assertThat(text("ST").texts(bytes("aSTb"), open("occc"), new boolean[4])).containsExactly("a", "S", "T", "b");
        assertThat(text("ST").texts(bytes("aSTb"), open("ccoc"), new boolean[4])).containsExactly("a", "S", "T", "b");
    }

    @Test
    void nothingIsShownFromASettledEndTokenOn() {
        int[] tokens = {'a', SmallModel.END, 'b', 'c'};
        assertThat(text().texts(tokens, open("cccc"), new boolean[4])).containsExactly("a", "", "", "");
        assertThat(text().texts(tokens, open("occo"), new boolean[4])).containsExactly("a", "", "", "");
        assertThat(text().texts(tokens, open("cocc"), new boolean[4])).containsExactly("a", "", "b", "c");
    }

    @Test
    void aCharacterOfSeveralTokensIsWholeAtItsLast() {
        assertThat(text().texts(bytes("é!"), open("ccc"), new boolean[3])).containsExactly("", "é", "!");
    }

    @Test
    void whereThereIsNoGuessThereIsNoText() {
        assertThat(text().texts(new int[] {'a', -1, 'b'}, open("coc"), new boolean[3])).containsExactly("a", "", "b");
    }
}
