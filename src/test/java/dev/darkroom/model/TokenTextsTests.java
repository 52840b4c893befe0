package dev.darkroom.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenTextsTests {

    private static final Tokenizer TOKENIZER = Tokenizer.open(ModelFiles.resource("byte-level-tokenizer.json"));
    private static final Map<Integer, Integer> TOKEN_OF_BYTE = new HashMap<>();

    static {
        for (int id = 0; id < TOKENIZER.vocabularySize(); id++) {
            byte[] bytes = TOKENIZER.bytes(id);
            if (bytes.length == 1) {
                TOKEN_OF_BYTE.put(bytes[0] & 0xFF, id);
            }
        }
    }

    @Test
    void givesACharacterToTheTokenThatCompletesIt() {
        assertThat(assign(bytes(0xF0, 0x9F, 0x98, 0x80))).containsExactly("", "", "", "😀");
        assertThat(assign(bytes('a', 0xE4, 0xBD, 0xA0, 'b'))).containsExactly("a", "", "", "你", "b");
    }

    @Test
    void keepsTheTextOfOrdinaryTokens() {
        int[] tokens = TOKENIZER.encode("Hello there, world");
        String[] texts = TokenTexts.assign(TOKENIZER, tokens);
        assertThat(texts).hasSameSizeAs(tokens).allSatisfy(text -> assertThat(text).isNotEmpty());
        assertThat(String.join("", texts)).isEqualTo("Hello there, world");
    }

    @Test
    void sharesOutEmojiAndChineseThatTokensSplit() {
        String text = "x 😀你好👩‍👩‍👧 y";
        int[] tokens = TOKENIZER.encode(text);
        String[] texts = TokenTexts.assign(TOKENIZER, tokens);
        assertThat(tokens.length).isGreaterThan(text.codePointCount(0, text.length()));
        assertThat(texts).contains("");
        assertThat(String.join("", texts)).isEqualTo(text);
    }

    @Test
    void showsOneReplacementCharacterWhereASequenceBreaks() {
        assertThat(assign(bytes(0xE4, 0xBD, 'a'))).containsExactly("", "\uFFFD", "a");
        assertThat(assign(bytes(0xE4, 0xBD))).containsExactly("", "\uFFFD");
        assertThat(assign(bytes(0x80, 'a'))).containsExactly("\uFFFD", "a");
        assertThat(assign(bytes(0xF0, 0x9F, 0xE4, 0xBD, 0xA0))).containsExactly("", "\uFFFD", "", "", "你");
    }

    @Test
    void anOpenPositionBreaksASequence() {
        int[] tokens = bytes(0xE4, 0xBD, 0, 0xA0);
        tokens[2] = -1;
        assertThat(assign(tokens)).containsExactly("", "\uFFFD", "", "\uFFFD");
    }

    @Test
    void specialTokensHaveNoTextAndBreakASequence() {
        int[] tokens = bytes(0xE4, 0xBD, 0, 0xA0);
        tokens[2] = 5;
        assertThat(assign(tokens)).containsExactly("", "\uFFFD", "", "\uFFFD");
        assertThat(assign(new int[] {2, TOKEN_OF_BYTE.get((int) 'a'), 1})).containsExactly("", "a", "");
    }

    @Test
    void idsBeyondTheTokenizerHaveNoText() {
        assertThat(assign(new int[] {TOKEN_OF_BYTE.get((int) 'a'), 500_000})).containsExactly("a", "");
    }

    @Test
    void takesAnyNumberOfPositions() {
        assertThat(assign(new int[0])).isEmpty();
        assertThat(assign(new int[] {-1})).containsExactly("");
        int[] many = new int[200_000];
        Arrays.fill(many, TOKEN_OF_BYTE.get(0xF0));
        assertThat(String.join("", assign(many))).isEqualTo("\uFFFD".repeat(many.length));
    }

    @Test
    void agreesWithDecodingEachRunAsAWhole() {
        Random random = new Random(11);
        int[] likely = {0x00, 'a', 0x7F, 0x80, 0xA0, 0xBF, 0xC2, 0xDF, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0x9F, 0x98, 0xF4, 0x8F, 0xFF};
        for (int round = 0; round < 5000; round++) {
            int[] tokens = new int[random.nextInt(24)];
            for (int i = 0; i < tokens.length; i++) {
                tokens[i] = switch (random.nextInt(12)) {
                    case 0 -> -1 - random.nextInt(3);
                    case 1 -> random.nextInt(6);
                    case 2 -> random.nextInt(TOKENIZER.vocabularySize());
                    case 3 -> TOKEN_OF_BYTE.get(random.nextInt(256));
                    default -> TOKEN_OF_BYTE.get(likely[random.nextInt(likely.length)]);
                };
            }
            String[] texts = TokenTexts.assign(TOKENIZER, tokens);
            List<String> actual = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int start = 0; start < tokens.length; ) {
                int end = start;
                ByteArrayOutputStream run = new ByteArrayOutputStream();
                StringBuilder shared = new StringBuilder();
                while (end < tokens.length && tokens[end] >= 0 && !TOKENIZER.isSpecial(tokens[end])) {
                    run.writeBytes(TOKENIZER.bytes(tokens[end]));
                    shared.append(texts[end]);
                    end++;
                }
                expected.add(run.toString(UTF_8));
                actual.add(shared.toString());
                if (end < tokens.length) {
                    expected.add("");
                    actual.add(texts[end]);
                }
                start = end + 1;
            }
            assertThat(actual).as(Arrays.toString(tokens)).isEqualTo(expected);
            String joined = String.join("", texts);
            assertThat(new String(joined.getBytes(UTF_8), UTF_8)).isEqualTo(joined);
        }
    }

    private static String[] assign(int[] tokens) {
        return TokenTexts.assign(TOKENIZER, tokens);
    }

    private static int[] bytes(int... values) {
        return Arrays.stream(values).map(TOKEN_OF_BYTE::get).toArray();
    }
}
