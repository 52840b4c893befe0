package dev.darkroom.checkpoint;

import dev.darkroom.model.ModelManifest.SpecialTokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the tokens that decoding needs, wherever the checkpoint's files name them. */
final class SpecialTokenFinder {

    /** Tokens that end a turn of a chat; models answer with them where config.json only knows the end of a text. */
    private static final List<String> ENDS_OF_TURN = List.of("<|eot_id|>", "<|im_end|>", "<|end|>");

    private final Path directory;
    private final CheckpointConfig config;
    private final CheckpointTokenizer tokenizer;
    private final int vocabularySize;

    SpecialTokenFinder(Path directory, CheckpointConfig config, CheckpointTokenizer tokenizer, int vocabularySize) {
        this.directory = directory;
        this.config = config;
        this.tokenizer = tokenizer;
        this.vocabularySize = vocabularySize;
    }

    /**
     * Finds the special tokens.
     *
     * @throws CheckpointException if there is no mask, or nothing that ends a text, or an id is outside the vocabulary
     */
    SpecialTokens find() {
        Integer mask = first(config.node("mask_token_id"), "mask_token_id", "mask_token");
        if (mask == null) {
            throw new CheckpointException(directory, "config.json has no mask_token_id, and the tokenizer files name no "
                    + "mask_token among the special tokens; a masked diffusion model needs one");
        }
        List<Integer> ends = endsOfSequence();
        Integer pad = first(config.node("pad_token_id"), "pad_token_id", "pad_token");
        return new SpecialTokens(mask, pad != null ? pad : ends.get(0), ends);
    }

    private List<Integer> endsOfSequence() {
        Set<Integer> ends = new LinkedHashSet<>(ids(config.node("eos_token_id"), "eos_token_id"));
        Integer ofRole = tokenizer.tokenOfRole("eos_token");
        if (ofRole != null) {
            ends.add(ofRole);
        }
        Path generation = directory.resolve("generation_config.json");
        if (Files.exists(generation)) {
            JsonNode value = JsonFiles.readObject(generation).path("eos_token_id");
            ends.addAll(ids(value, "eos_token_id of generation_config.json"));
        }
        for (String text : ENDS_OF_TURN) {
            Integer id = tokenizer.specialToken(text);
            if (id != null) {
                ends.add(id);
            }
        }
        if (ends.isEmpty()) {
            throw new CheckpointException(directory, "neither config.json nor the tokenizer files name an eos_token; "
                    + "without one no answer ends");
        }
        ends.forEach(id -> requireInVocabulary("eos_token_id", id));
        return new ArrayList<>(ends);
    }

    private @Nullable Integer first(JsonNode value, String key, String role) {
        List<Integer> ids = ids(value, key);
        Integer id = ids.isEmpty() ? tokenizer.tokenOfRole(role) : ids.get(0);
        if (id != null) {
            requireInVocabulary(key, id);
        }
        return id;
    }

    private List<Integer> ids(JsonNode value, String key) {
        List<Integer> ids = new ArrayList<>();
        if (value.isMissingNode() || value.isNull()) {
            return ids;
        }
        for (JsonNode id : value.isArray() ? value : JsonFiles.MAPPER.createArrayNode().add(value)) {
            if (!id.isIntegralNumber() || !id.canConvertToInt()) {
                throw config.problem(key + " is " + value + "; wanted is a token id or a list of them");
            }
            ids.add(id.intValue());
        }
        return ids;
    }

    private void requireInVocabulary(String key, int id) {
        if (id < 0 || id >= vocabularySize) {
            throw config.problem(key + " is " + id + ", outside the vocabulary of " + vocabularySize + " tokens");
        }
    }
}
