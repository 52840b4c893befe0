package dev.darkroom.generation;

import dev.darkroom.model.InstalledModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A model directory with a byte-level tokenizer of a few words, and a graph that nobody runs. */
final class SmallModel {

    /** Every byte is a token of its own value; so are some words, from 256. */
    static final List<String> WORDS = List.of("the", "Ġthe", "an");

    static final int MASK = 256 + WORDS.size() + 2;
    static final int END = MASK - 1;
    static final int PAD = MASK - 2;
    static final int VOCABULARY = MASK + 1;
    static final int CONTEXT = 96;

    private static final List<String> MERGES = List.of("t h", "th e", "Ġ the", "a n");

    private SmallModel() {}

    static InstalledModel in(Path directory) {
        return in(directory, Map.of());
    }

    /** @param decoding the model's own defaults, as its manifest has them */
    static InstalledModel in(Path directory, Map<String, Object> decoding) {
        JsonMapper json = JsonMapper.builder().build();
        try {
            Files.createDirectories(directory);
            Files.write(directory.resolve("model.onnx"), new byte[] {0});
            Files.writeString(directory.resolve("model.json"), json.writeValueAsString(manifest(decoding)));
            Files.writeString(directory.resolve("tokenizer.json"), json.writeValueAsString(tokenizer()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return InstalledModel.open(directory);
    }

    private static Map<String, Object> manifest(Map<String, Object> decoding) {
        Map<String, Object> manifest = new TreeMap<>(Map.of(
                "formatVersion", 1,
                "name", "small",
                "architecture", "llada",
                "precision", "fp32",
                "parameters", 1,
                "vocabularySize", VOCABULARY,
                "contextLength", CONTEXT,
                "hiddenSize", 8,
                "layers", 1,
                "heads", 1));
        manifest.putAll(Map.of(
                "keyValueHeads", 1,
                "headDimension", 8,
                "logitShift", 0,
                "specialTokens", Map.of("mask", MASK, "pad", PAD, "endOfSequence", List.of(END)),
                "decoding", decoding));
        return manifest;
    }

    private static Map<String, Object> tokenizer() {
        Map<String, Integer> vocabulary = new TreeMap<>();
        for (int value = 0; value < 256; value++) {
            vocabulary.put(spelling(value), value);
        }
        vocabulary.put("th", VOCABULARY);
        for (int i = 0; i < WORDS.size(); i++) {
            vocabulary.put(WORDS.get(i), 256 + i);
        }
        List<Object> added = List.of(added(PAD, "<|pad|>"), added(END, "<|end|>"), added(MASK, "<|mask|>"));
        Map<String, Object> byteLevel = Map.of(
                "type", "ByteLevel", "add_prefix_space", false, "trim_offsets", false, "use_regex", false);
        return Map.of(
                "version", "1.0",
                "added_tokens", added,
                "pre_tokenizer", byteLevel,
                "decoder", byteLevel,
                "model", Map.of("type", "BPE", "vocab", vocabulary, "merges", MERGES));
    }

    private static Map<String, Object> added(int id, String content) {
        return Map.of(
                "id", id,
                "content", content,
                "single_word", false,
                "lstrip", false,
                "rstrip", false,
                "normalized", false,
                "special", true);
    }

    /** GPT-2's character for a byte. */
    private static String spelling(int value) {
        if (isVisible(value)) {
            return Character.toString(value);
        }
        int place = (int) IntStream.range(0, value).filter(other -> !isVisible(other)).count();
        return Character.toString(0x100 + place);
    }

    private static boolean isVisible(int value) {
        return value >= '!' && value <= '~' || value >= 0xA1 && value <= 0xAC || value >= 0xAE;
    }
}
