package dev.darkroom.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@code tokenizer.json} taken apart: the added tokens, the learned vocabulary, how its tokens spell bytes, and the same
 * file with the added tokens taken out, for text in which none may be recognised.
 */
final class TokenizerFile {

    /** Largest file that is read; the largest published ones take some 35 MB. */
    private static final long MAX_BYTES = 128L << 20;

    private static final JsonMapper JSON = BoundedJson.mapper(MAX_BYTES);

    private final Path file;
    private final ObjectNode root;
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final List<AddedToken> addedTokens = new ArrayList<>();

    /** @throws ModelDirectoryException if the file is missing, no JSON, or not a tokenizer */
    TokenizerFile(Path file) {
        this.file = file;
        this.root = read(file);
        JsonNode vocab = root.path("model").path("vocab");
        if (vocab.isObject()) {
            vocab.properties().forEach(entry -> vocabulary.put(entry.getKey(), id(entry.getValue())));
        } else if (vocab.isArray()) {
            // Unigram: pairs of piece and score, the id is the place in the list.
            for (int id = 0; id < vocab.size(); id++) {
                vocabulary.put(vocab.path(id).path(0).asString(""), id);
            }
        }
        for (JsonNode token : root.path("added_tokens")) {
            String content = token.path("content").asString("");
            if (!content.isEmpty()) {
                addedTokens.add(new AddedToken(
                        id(token.path("id")),
                        content,
                        token.path("special").asBoolean(false),
                        token.path("single_word").asBoolean(false),
                        token.path("lstrip").asBoolean(false),
                        token.path("rstrip").asBoolean(false)));
            }
        }
        if (vocabulary.isEmpty()) {
            throw invalid("holds no vocabulary", null);
        }
        TokenizerLimits.check(this, root);
    }

    /** The learned vocabulary, by token text; may hold added tokens as well. */
    Map<String, Integer> vocabulary() {
        return vocabulary;
    }

    List<AddedToken> addedTokens() {
        return addedTokens;
    }

    /** How the tokens of the vocabulary spell bytes. */
    TokenBytes spelling() {
        if (mentions(root.path("decoder"), "ByteLevel")
                || root.path("decoder").isNull() && mentions(root.path("pre_tokenizer"), "ByteLevel")) {
            return TokenBytes.BYTE_LEVEL;
        }
        for (String unsupported : List.of("WordPiece", "BPEDecoder", "CTC")) {
            if (mentions(root.path("decoder"), unsupported)) {
                throw invalid("has a " + unsupported + " decoder, which loses spaces; byte-level and SentencePiece-style "
                        + "tokenizers are supported", null);
            }
        }
        return TokenBytes.SENTENCE_PIECE;
    }

    /** Whether a leading space is put before the first stretch of a text only, not after an added token. */
    boolean prefixesFirstStretchOnly() {
        return !metaspaces(root.path("pre_tokenizer"), new ArrayList<>()).isEmpty();
    }

    /**
     * This tokenizer without its added tokens: their literals are spelled by the learned vocabulary like any text, also
     * where that vocabulary holds them as a whole. All other ids stay.
     *
     * @param continuing for text that follows an added token, where no leading space is put
     */
    String withoutAddedTokens(boolean continuing) {
        ObjectNode copy = root.deepCopy();
        copy.putArray("added_tokens");
        copy.putNull("truncation");
        copy.putNull("padding");
        // Its template may name added tokens; nothing here asks for it.
        copy.putNull("post_processor");
        hideAddedTokens((ObjectNode) copy.path("model"));
        if (continuing) {
            metaspaces(copy.path("pre_tokenizer"), new ArrayList<>())
                    .forEach(metaspace -> metaspace.put("prepend_scheme", "never"));
        }
        return JSON.writeValueAsString(copy);
    }

    ModelDirectoryException invalid(String problem, @Nullable Throwable cause) {
        return new ModelDirectoryException(file, problem, cause);
    }

    /** Gives the added tokens that the model's own vocabulary holds a name that no text spells, under the same id. */
    private void hideAddedTokens(ObjectNode model) {
        JsonNode vocab = model.path("vocab");
        String unknown = model.path("unk_token").asString("");
        for (AddedToken token : addedTokens) {
            String content = token.content();
            Integer id = vocabulary.get(content);
            if (id == null) {
                continue;
            }
            String hidden = "\uFDD0" + content + "\uFDD0";
            if (vocab instanceof ObjectNode tokens) {
                tokens.set(hidden, tokens.remove(content));
            } else if (vocab.path(id) instanceof ArrayNode piece) {
                piece.set(0, JSON.getNodeFactory().stringNode(hidden));
            }
            if (content.equals(unknown)) {
                model.put("unk_token", hidden);
            }
        }
        if (model.path("merges") instanceof ArrayNode merges) {
            Set<String> contents = addedTokens.stream().map(AddedToken::content).collect(Collectors.toSet());
            List<JsonNode> kept = new ArrayList<>();
            merges.forEach(merge -> {
                if (!involves(merge, contents)) {
                    kept.add(merge);
                }
            });
            if (kept.size() < merges.size()) {
                merges.removeAll().addAll(kept);
            }
        }
    }

    private static boolean involves(JsonNode merge, Set<String> tokens) {
        String[] pair = merge.isArray()
                ? new String[] {merge.path(0).asString(""), merge.path(1).asString("")}
                : merge.asString("").split(" ", 2);
        return tokens.contains(pair[0]) || tokens.contains(pair[pair.length - 1]) || tokens.contains(String.join("", pair));
    }

    private static List<ObjectNode> metaspaces(JsonNode preTokenizer, List<ObjectNode> found) {
        if (preTokenizer instanceof ObjectNode node
                && node.path("type").asString("").equals("Metaspace")
                && node.path("prepend_scheme").asString("").equals("first")) {
            found.add(node);
        }
        preTokenizer.path("pretokenizers").forEach(child -> metaspaces(child, found));
        return found;
    }

    private static boolean mentions(JsonNode component, String type) {
        if (component.path("type").asString("").equals(type)) {
            return true;
        }
        for (String list : List.of("decoders", "pretokenizers")) {
            for (JsonNode child : component.path(list)) {
                if (mentions(child, type)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int id(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0 || node.intValue() > TokenizerLimits.MAX_ID) {
            throw invalid("gives a token the id " + node, null);
        }
        return node.intValue();
    }

    private static ObjectNode read(Path file) {
        try {
            if (JSON.readTree(BoundedJson.read(file, MAX_BYTES)) instanceof ObjectNode object) {
                return object;
            }
            throw new ModelDirectoryException(file, "not a JSON object");
        } catch (IOException e) {
            throw new ModelDirectoryException(file, "cannot be read: " + e, e);
        } catch (JacksonException e) {
            throw new ModelDirectoryException(file, "not valid JSON (" + e.getOriginalMessage() + ")", e);
        }
    }
}
