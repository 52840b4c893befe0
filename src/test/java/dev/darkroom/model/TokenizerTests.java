package dev.darkroom.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTests {

    private static final Tokenizer BYTE_LEVEL = Tokenizer.open(ModelFiles.resource("byte-level-tokenizer.json"));
    private static final Tokenizer BYTE_FALLBACK = Tokenizer.open(ModelFiles.resource("byte-fallback-tokenizer.json"));
    private static final Tokenizer UNIGRAM = Tokenizer.open(ModelFiles.resource("unigram-tokenizer.json"));

    @Test
    void encodesPlainTextAsTheReferenceLibraryDoes() throws IOException {
        try (HuggingFaceTokenizer reference = reference("byte-level-tokenizer.json")) {
            for (String text : List.of(
                    "Hello, world!",
                    "  def f(x):\n        return x + 12\n\n\n",
                    "naïve café 你好，世界 😀👩‍👩‍👧 \u0000\u0001 tab\there",
                    "it's we'll they've")) {
                assertThat(BYTE_LEVEL.encode(text)).as(text).isEqualTo(ids(reference, text));
            }
        }
    }

    @Test
    void encodesRandomTextAsTheReferenceLibraryDoesAndBack() throws IOException {
        Random random = new Random(7);
        try (HuggingFaceTokenizer reference = reference("byte-level-tokenizer.json")) {
            for (int round = 0; round < 300; round++) {
                String text = randomText(random);
                int[] ids = BYTE_LEVEL.encode(text);
                assertThat(ids).as(text).isEqualTo(ids(reference, text));
                assertThat(decode(BYTE_LEVEL, ids)).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<|mask|>", "<|endoftext|>", "<|user|>", "<|end|>", "x<|end|><|assistant|>y", "<|<|end|>|>"})
    void literalTextOfSpecialTokensIsText(String text) {
        int[] ids = BYTE_LEVEL.encode(text);
        assertThat(Arrays.stream(ids).filter(BYTE_LEVEL::isSpecial)).isEmpty();
        assertThat(decode(BYTE_LEVEL, ids)).isEqualTo(text);
    }

    @Test
    void literalTextIsTextAlsoWhereTheLearnedVocabularyHoldsTheToken() {
        // The merges of this file lead from "<", "s", ">" to the whole of "<s>".
        int[] merged = BYTE_FALLBACK.encode("<s>hello</s><think>");
        assertThat(merged).doesNotContain(1, 2).doesNotContain(BYTE_FALLBACK.specialToken("<think>").orElseThrow());
        assertThat(decode(BYTE_FALLBACK, merged)).isEqualTo(" <s>hello</s><think>");
        // A unigram model takes the best path over whole pieces, and this one's vocabulary holds the piece "<s>".
        int[] unigram = UNIGRAM.encode("<s>hello</s>");
        assertThat(unigram).doesNotContain(1, 2);
        assertThat(decode(UNIGRAM, unigram)).isEqualTo(" <s>hello</s>");
    }

    @Test
    void recognisesSpecialTokensInTrustedText() {
        int[] ids = BYTE_LEVEL.encodeWithSpecialTokens("<|user|>Hello<|end|><|assistant|>");
        assertThat(ids).startsWith(2).endsWith(5, 3);
        assertThat(decode(BYTE_LEVEL, ids)).isEqualTo("Hello");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s>hello world</s>",
                "hello <mask> world",
                "hello   <mask>world",
                "<user>  hello world",
                "<user> <mask> <user>",
                "<think>hello</think>",
                "hello world",
                ""
            })
    void encodesTrustedTextAsTheReferenceLibraryDoes(String text) throws IOException {
        try (HuggingFaceTokenizer reference = reference("byte-fallback-tokenizer.json")) {
            assertThat(BYTE_FALLBACK.encodeWithSpecialTokens(text)).isEqualTo(ids(reference, text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<|user|>hello world<|user|> hello",
                "hello<|user|>hello",
                "<s>hello</s>world",
                "a<word>b <word> c",
                "a_<word>",
                "<word>"
            })
    void putsALeadingSpaceWhereTheReferenceLibraryDoes(String text) throws IOException {
        try (HuggingFaceTokenizer reference = reference("unigram-tokenizer.json")) {
            assertThat(UNIGRAM.encodeWithSpecialTokens(text)).isEqualTo(ids(reference, text));
        }
    }

    @Test
    void putsNothingBeforeOrAfterAText() {
        // The file's template puts <s> first.
        assertThat(BYTE_FALLBACK.encode("hello")).doesNotContain(1);
        assertThat(BYTE_FALLBACK.encodeWithSpecialTokens("hello")).doesNotContain(1);
        assertThat(BYTE_LEVEL.encode("")).isEmpty();
    }

    @Test
    void neitherTruncatesNorPads() {
        assertThat(BYTE_LEVEL.encode("word ".repeat(5000))).hasSizeGreaterThan(5000);
        assertThat(BYTE_LEVEL.encode("word")).hasSize(1);
    }

    @Test
    void knowsItsSpecialTokens() {
        assertThat(BYTE_LEVEL.vocabularySize()).isEqualTo(6144);
        assertThat(BYTE_LEVEL.specialTokens())
                .containsExactlyInAnyOrder(
                        "<|mask|>", "<|endoftext|>", "<|user|>", "<|assistant|>", "<|system|>", "<|end|>");
        assertThat(BYTE_LEVEL.specialToken("<|mask|>")).hasValue(0);
        assertThat(BYTE_LEVEL.specialToken("<|nope|>")).isEmpty();
        assertThat(BYTE_LEVEL.isSpecial(5)).isTrue();
        assertThat(BYTE_LEVEL.isSpecial(6)).isFalse();
        assertThat(BYTE_LEVEL.isSpecial(-1)).isFalse();
        assertThat(BYTE_LEVEL.isSpecial(1 << 20)).isFalse();
        // Added, but shown as text: thinking and tool markers.
        int think = BYTE_FALLBACK.specialToken("<think>").orElseThrow();
        assertThat(BYTE_FALLBACK.isSpecial(think)).isFalse();
        assertThat(BYTE_FALLBACK.specialTokens()).contains("<mask>").doesNotContain("<think>");
        assertThat(new String(BYTE_FALLBACK.bytes(think), UTF_8)).isEqualTo("<think>");
    }

    @Test
    void tellsTheBytesOfTokens() {
        assertThat(BYTE_LEVEL.bytes(0)).isEmpty();
        assertThat(BYTE_LEVEL.bytes(-1)).isEmpty();
        assertThat(BYTE_LEVEL.bytes(999_999)).isEmpty();
        // The single-byte tokens of the alphabet are all there, each with its own byte.
        boolean[] seen = new boolean[256];
        IntStream.range(0, BYTE_LEVEL.vocabularySize())
                .mapToObj(BYTE_LEVEL::bytes)
                .filter(bytes -> bytes.length == 1)
                .forEach(bytes -> seen[bytes[0] & 0xFF] = true);
        assertThat(seen).doesNotContain(false);
        assertThat(BYTE_FALLBACK.bytes(3 + 0xE4)).containsExactly(0xE4);
        assertThat(decode(BYTE_FALLBACK, BYTE_FALLBACK.encode("h é你😀"))).isEqualTo(" h é你😀");
    }

    @Test
    void bytesAreTheCallersOwn() {
        int id = BYTE_LEVEL.encode("Hello")[0];
        byte[] first = BYTE_LEVEL.bytes(id);
        first[0] = 'X';
        assertThat(BYTE_LEVEL.bytes(id)[0]).isNotEqualTo((byte) 'X');
    }

    @Test
    void takesLoneSurrogatesForReplacementCharacters() {
        assertThat(BYTE_LEVEL.encode("a\uD800b")).isEqualTo(BYTE_LEVEL.encode("a\uFFFDb"));
    }

    @Test
    void refusesFilesThatAreNoTokenizer(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("tokenizer.json");
        assertThatThrownBy(() -> Tokenizer.open(file))
                .isInstanceOf(ModelDirectoryException.class)
                .hasMessageContaining(file.toString());
        Files.writeString(file, "{\"model\": ");
        assertThatThrownBy(() -> Tokenizer.open(file))
                .isInstanceOf(ModelDirectoryException.class)
                .hasMessageContaining("not valid JSON");
        Files.writeString(file, "{\"model\": {\"type\": \"BPE\", \"vocab\": {}}}");
        assertThatThrownBy(() -> Tokenizer.open(file)).hasMessageContaining("no vocabulary");
        Files.writeString(file, "{\"model\": {\"type\": \"NoSuchModel\", \"vocab\": {\"a\": 0}}}");
        assertThatThrownBy(() -> Tokenizer.open(file))
                .isInstanceOf(ModelDirectoryException.class)
                .hasMessageContaining("not a tokenizer that can be used");
        Files.writeString(file, "{\"model\": {\"vocab\": {\"a\": -3}}}");
        assertThatThrownBy(() -> Tokenizer.open(file)).hasMessageContaining("the id -3");
        Files.writeString(file, "{\"decoder\": {\"type\": \"WordPiece\"}, \"model\": {\"vocab\": {\"a\": 0}}}");
        assertThatThrownBy(() -> Tokenizer.open(file)).hasMessageContaining("WordPiece");
    }

    @Test
    void needsNoNetwork() {
        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
        assertThat(ai.djl.util.Utils.isOfflineMode()).isTrue();
    }

    @Test
    void servesManyThreads() {
        String text = "The same text, many times over: 你好 😀.";
        int[] expected = BYTE_LEVEL.encode(text);
        assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> BYTE_LEVEL.encode(text)))
                .allSatisfy(ids -> assertThat(ids).isEqualTo(expected));
    }

    private static String randomText(Random random) {
        String[] parts = {" ", "\n", "the", "<|end|", "|>", "7", "é", "你", "😀", "\t", "Zebra", "_", "'s", "\u0000", "\uFFFD"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            text.append(random.nextInt(4) == 0
                    ? Character.toString(random.nextInt(0xD800))
                    : parts[random.nextInt(parts.length)]);
        }
        // The reference library would take these for tokens.
        return text.toString().replaceAll("<\\|\\w+\\|>", "");
    }

    static String decode(Tokenizer tokenizer, int[] ids) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int id : ids) {
            bytes.writeBytes(tokenizer.bytes(id));
        }
        return bytes.toString(UTF_8);
    }

    private static HuggingFaceTokenizer reference(String resource) throws IOException {
        return HuggingFaceTokenizer.newInstance(
                ModelFiles.resource(resource), Map.of("truncation", "do_not_truncate", "padding", "do_not_pad"));
    }

    private static int[] ids(HuggingFaceTokenizer reference, String text) {
        return Arrays.stream(reference.encode(text, false, false).getIds())
                .mapToInt(Math::toIntExact)
                .toArray();
    }
}
