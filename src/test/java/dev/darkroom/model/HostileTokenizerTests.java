package dev.darkroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tokenizer may come from a stranger. */
class HostileTokenizerTests {

    private static final int ROUNDS = Integer.getInteger("darkroom.fuzz.rounds", 60);
    private static final String PATTERN = "\"Regex\": \"";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$", "(a*)*b", "(?:a+)+$", "((a+))+", "(?:[a-z]+)*x", "(a|b+)+c", "(?:\\\\s*x*)+y", "(a{2,})+",
                "(a)\\\\1", "(?<n>a)\\\\k<n>", "(?<n>a\\\\g<n>?b)", "(?:(?:a+)?)*b"
            })
    void refusesPatternsOfBoundlessTime(String pattern) {
        refuses(withPattern(pattern), "pattern that may take boundless time");
    }

    /** Those of GPT-2, GPT-4, o200k, Llama 3, Qwen 2 and DeepSeek. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'s|'t|'re|'ve|'m|'ll|'d| ?\\\\p{L}+| ?\\\\p{N}+| ?[^\\\\s\\\\p{L}\\\\p{N}]+|\\\\s+(?!\\\\S)|\\\\s+",
                "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\\\r\\\\n\\\\p{L}\\\\p{N}]?\\\\p{L}+|\\\\p{N}{1,3}| ?[^\\\\s\\\\p{L}\\\\p{N}]+[\\\\r\\\\n]*|\\\\s*[\\\\r\\\\n]+|\\\\s+(?!\\\\S)|\\\\s+",
                "[^\\\\r\\\\n\\\\p{L}\\\\p{N}]?[\\\\p{Lu}\\\\p{Lt}\\\\p{Lm}\\\\p{Lo}\\\\p{M}]*[\\\\p{Ll}\\\\p{Lm}\\\\p{Lo}\\\\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\\\\p{N}{1,3}| ?[^\\\\s\\\\p{L}\\\\p{N}]+[\\\\r\\\\n/]*|\\\\s*[\\\\r\\\\n]+|\\\\s+(?!\\\\S)|\\\\s+",
                "[!\\\"#$%&'()*+,\\\\-./:;<=>?@\\\\[\\\\\\\\\\\\]^_`{|}~][A-Za-z]+|[^\\\\r\\\\n\\\\p{L}\\\\p{P}\\\\p{S}]?[\\\\p{L}\\\\p{M}]+| ?[\\\\p{P}\\\\p{S}]+[\\\\r\\\\n]*|\\\\s*[\\\\r\\\\n]+|\\\\s+(?!\\\\S)|\\\\s+"
            })
    void takesThePatternsOfPublishedModels(String pattern) throws IOException {
        assertThat(open(withPattern(pattern)).encode("Hello there!")).isNotEmpty();
    }

    @Test
    void refusesIdsThatNoVocabularyHas() {
        refuses(tokenizer().replace("\"id\": 5,", "\"id\": 2147483647,"), "gives a token the id 2147483647");
    }

    @Test
    void refusesReplacementsThatBlowATextUp() {
        String replace = "{\"type\": \"Replace\", \"pattern\": {\"String\": \"a\"}, \"content\": \"%s\"}";
        refuses(withNormalizer(replace.formatted("a".repeat(1000))), "more than 256 times as long");
        String chain = String.join(", ", Collections.nCopies(40, replace.formatted("aa")));
        refuses(withNormalizer("{\"type\": \"Sequence\", \"normalizers\": [" + chain + "]}"), "more than 256 times as long");
        refuses(withNormalizer("{\"type\": \"Prepend\", \"prepend\": \"" + "a".repeat(1000) + "\"}"), "before a text");
    }

    @Test
    void refusesFilesThatFillTheMemory() throws IOException {
        Path file = temporary.resolve("tokenizer.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 40);
        }
        assertThatThrownBy(() -> Tokenizer.open(file)).isInstanceOf(ModelDirectoryException.class).hasMessageContaining("limit");
        refuses("{\"a\": " + "[".repeat(100_000), "not valid JSON");
        refuses("{\"a\": [" + "0,".repeat(9_000_000) + "0]}", "not valid JSON");
    }

    @Test
    void isOpenedOrRefusedWithRandomDamage() {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder(ModelFiles.text("unigram-tokenizer.json"));
            for (int i = 0; i <= random.nextInt(3); i++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, (char) (0x20 + random.nextInt(0x60)));
                    case 1 -> text.deleteCharAt(at);
                    default -> text.insert(at, "{}[],:\"0\\-".charAt(random.nextInt(10)));
                }
            }
            try {
                open(text.toString()).encode("Hello there, what is 12 times 7?");
            } catch (ModelDirectoryException refused) {
                assertThat(refused.getMessage()).contains("tokenizer.json");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private void refuses(String json, String problem) {
        assertThatThrownBy(() -> open(json)).isInstanceOf(ModelDirectoryException.class).hasMessageContaining(problem);
    }

    private Tokenizer open(String json) throws IOException {
        return Tokenizer.open(Files.writeString(temporary.resolve("tokenizer.json"), json));
    }

    private static String tokenizer() {
        return ModelFiles.text("byte-level-tokenizer.json");
    }

    private static String withPattern(String pattern) {
        String json = tokenizer();
        int start = json.indexOf(PATTERN) + PATTERN.length();
        // The value of the file ends at the first quote that no backslash hides.
        Matcher end = Pattern.compile("(?<!\\\\)\"").matcher(json);
        assertThat(end.find(start)).isTrue();
        return json.substring(0, start) + pattern + json.substring(end.start());
    }

    private static String withNormalizer(String normalizer) {
        return tokenizer().replace("\"normalizer\": null", "\"normalizer\": " + normalizer);
    }
}
