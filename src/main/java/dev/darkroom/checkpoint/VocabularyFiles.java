package dev.darkroom.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tokenizer that is published as {@code vocab.json} and {@code merges.txt} only, as Dream's is: put together as the one
 * {@code tokenizer.json} that a model directory holds. Byte-level byte-pair encoding with the pieces of Qwen2, whose tokenizer
 * Dream's derives from; other tokenizers in two files cut a text in other ways, and are not guessed at.
 */
final class VocabularyFiles {

    private static final String VOCABULARY = "vocab.json";
    private static final String MERGES = "merges.txt";
    private static final Set<String> KNOWN = Set.of("DreamTokenizer", "Qwen2Tokenizer", "Qwen2TokenizerFast");

    /** What byte pairs are joined in: contractions, words with what stands before them, single digits, marks, blanks. */
    private static final String PIECES = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}"
            + "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

    private VocabularyFiles() {}

    /** Whether a checkpoint has both files, and is known to be read as Qwen2's are. */
    static boolean areIn(Path directory, JsonNode tokenizerConfig) {
        return Files.isRegularFile(directory.resolve(VOCABULARY))
                && Files.isRegularFile(directory.resolve(MERGES))
                && KNOWN.contains(tokenizerConfig.path("tokenizer_class").asString(""));
    }

    /**
     * Returns the text of the {@code tokenizer.json} that says the same.
     *
     * @throws CheckpointException if a file is damaged
     */
    static String joined(Path directory, JsonNode tokenizerConfig) throws IOException {
        ObjectNode tokenizer = JsonFiles.MAPPER.createObjectNode();
        tokenizer.put("version", "1.0");
        tokenizer.set("added_tokens", addedTokens(directory, tokenizerConfig));
        tokenizer.putObject("normalizer").put("type", "NFC");
        ArrayNode steps = tokenizer.putObject("pre_tokenizer").put("type", "Sequence").putArray("pretokenizers");
        ObjectNode split = steps.addObject().put("type", "Split").put("behavior", "Isolated").put("invert", false);
        split.putObject("pattern").put("Regex", PIECES);
        byteLevel(steps.addObject());
        byteLevel(tokenizer.putObject("post_processor"));
        byteLevel(tokenizer.putObject("decoder"));
        ObjectNode model = tokenizer.putObject("model").put("type", "BPE");
        model.set("vocab", JsonFiles.readObject(directory.resolve(VOCABULARY)));
        ArrayNode merges = model.putArray("merges");
        merges(directory.resolve(MERGES)).forEach(merges::add);
        return JsonFiles.MAPPER.writeValueAsString(tokenizer);
    }

    private static void byteLevel(ObjectNode step) {
        step.put("type", "ByteLevel").put("add_prefix_space", false).put("trim_offsets", false).put("use_regex", false);
    }

    private static List<String> merges(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> merges = lines.stream()
                .skip(!lines.isEmpty() && lines.get(0).startsWith("#version") ? 1 : 0)
                .filter(line -> !line.isBlank())
                .toList();
        for (String merge : merges) {
            if (!merge.matches("\\S+ \\S+")) {
                throw new CheckpointException(file, "the line '" + merge + "' is not two tokens with a space between; download the file again");
            }
        }
        return merges;
    }

    private static ArrayNode addedTokens(Path directory, JsonNode config) {
        ArrayNode added = JsonFiles.MAPPER.createArrayNode();
        JsonNode described = config.path("added_tokens_decoder");
        described.properties().forEach(entry -> {
            JsonNode token = entry.getValue();
            add(added, Integer.parseInt(entry.getKey()), token.path("content").asString(""))
                    .put("single_word", token.path("single_word").asBoolean(false))
                    .put("lstrip", token.path("lstrip").asBoolean(false))
                    .put("rstrip", token.path("rstrip").asBoolean(false))
                    .put("normalized", token.path("normalized").asBoolean(false))
                    .put("special", token.path("special").asBoolean(false));
        });
        Path listed = directory.resolve("added_tokens.json");
        if (described.isEmpty() && Files.isRegularFile(listed)) {
            JsonFiles.readObject(listed).properties().forEach(entry -> {
                if (!entry.getValue().isInt()) {
                    throw new CheckpointException(listed, "the token " + entry.getKey() + " has no number; download the file again");
                }
                add(added, entry.getValue().intValue(), entry.getKey())
                        .put("single_word", false).put("lstrip", false).put("rstrip", false)
                        .put("normalized", false).put("special", true);
            });
        }
        return added;
    }

    private static ObjectNode add(ArrayNode added, int id, String content) {
        return added.addObject().put("id", id).put("content", content);
    }
}
