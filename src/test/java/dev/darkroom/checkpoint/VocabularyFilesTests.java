package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.model.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A tokenizer in the two files that Dream publishes is, put together, the same byte pairs in the pieces of Qwen2. */
class VocabularyFilesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path WHOLE = Path.of("src/test/resources/model/byte-level-tokenizer.json");

    @TempDir
    Path from;

    @TempDir
    Path to;

    private final Tokenizer whole = Tokenizer.open(WHOLE);

    @BeforeEach
    void takeApart() throws IOException {
        JsonNode tokenizer = JSON.readTree(Files.readString(WHOLE));
        JsonNode model = tokenizer.path("model");
        Files.writeString(from.resolve("vocab.json"), JSON.writeValueAsString(model.path("vocab")));
        Stream<String> merges = model.path("merges").valueStream().map(JsonNode::asString);
        Files.write(from.resolve("merges.txt"), Stream.concat(Stream.of("#version: 0.2"), merges).toList());
        ObjectNode added = JSON.createObjectNode();
        tokenizer.path("added_tokens").forEach(token -> added.set(token.path("id").asString(), token));
        configure("DreamTokenizer", added);
    }

    private void configure(String tokenizerClass, ObjectNode added) throws IOException {
        ObjectNode config = JSON.createObjectNode().put("tokenizer_class", tokenizerClass);
        config.set("added_tokens_decoder", added);
        Files.writeString(from.resolve("tokenizer_config.json"), JSON.writeValueAsString(config));
    }

    private Tokenizer joined() throws IOException {
        assertThat(CheckpointTokenizer.read(from).writeTo(to)).isTrue();
        return Tokenizer.open(to.resolve("tokenizer.json"));
    }

    /** The pieces are written down by hand, after the expression that Qwen2's tokenizer cuts by. */
    @Test
    void cutsAsQwen2Does() throws IOException {
        List<String> pieces = List.of(
                "I", "'m", " ", "1", "2", " years", "\n\n", "old", ",", " x", "=(", "y", ")", " ", " z", "!\n", "don", "'T", " _", "naïve",
                "\t\t", "\tend", "  ");
        Tokenizer joined = joined();
        int[] expected = pieces.stream().flatMapToInt(piece -> IntStream.of(whole.encode(piece))).toArray();
        assertThat(joined.encode(String.join("", pieces))).isEqualTo(expected);
    }

    @Test
    void composesAccents() throws IOException {
        assertThat(joined().encode("cafe\u0301")).isEqualTo(whole.encode("café"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void specialTokensAreThoseOfTheConfigurationOrOfTheirOwnFile(boolean inConfiguration) throws IOException {
        if (!inConfiguration) {
            configure("Qwen2Tokenizer", JSON.createObjectNode());
            Files.writeString(from.resolve("added_tokens.json"), "{\"<|mask|>\": 0, \"<|end|>\": 5}");
        }
        Tokenizer joined = joined();
        assertThat(joined.isSpecial(0)).isTrue();
        assertThat(joined.isSpecial(5)).isTrue();
        assertThat(IntStream.of(joined.encode("<|mask|> is text")).filter(joined::isSpecial)).isEmpty();
    }

    @Test
    void otherTokenizersAreNotGuessedAt() throws IOException {
        configure("GPT2Tokenizer", JSON.createObjectNode());
        assertThat(CheckpointTokenizer.read(from).writeTo(to)).isFalse();
        assertThat(to.resolve("tokenizer.json")).doesNotExist();
        assertThat(to.resolve("tokenizer_config.json")).exists();
    }

    @Test
    void aWholeTokenizerGoesFirst() throws IOException {
        Files.copy(WHOLE, from.resolve("tokenizer.json"));
        joined();
        assertThat(to.resolve("tokenizer.json")).hasSameBinaryContentAs(WHOLE);
    }

    @Test
    void damagedMergesAreNamed() throws IOException {
        Files.writeString(from.resolve("merges.txt"), "#version: 0.2\nh e\nhello\n");
        assertThatThrownBy(this::joined)
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("merges.txt")
                .hasMessageContaining("'hello'");
    }
}
