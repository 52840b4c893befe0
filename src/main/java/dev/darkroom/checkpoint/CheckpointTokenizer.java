package dev.darkroom.checkpoint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** What the tokenizer files of a checkpoint say that an import needs: special tokens and the chat template. */
final class CheckpointTokenizer {

    private static final String TEMPLATE_FILE = "chat_template.jinja";
    private static final String TOKENIZER = "tokenizer.json";
    private static final String CONFIGURATION = "tokenizer_config.json";

    private final Path directory;
    private final JsonNode config;
    private final Map<String, Integer> specialTokens = new LinkedHashMap<>();

    private CheckpointTokenizer(Path directory, JsonNode config) {
        this.directory = directory;
        this.config = config;
    }

    /**
     * Reads {@code tokenizer_config.json} and {@code tokenizer.json}, as far as they are there.
     *
     * @throws CheckpointException if one of them is damaged
     */
    static CheckpointTokenizer read(Path directory) {
        Path configFile = directory.resolve(CONFIGURATION);
        JsonNode config = Files.exists(configFile)
                ? JsonFiles.readObject(configFile)
                : JsonFiles.MAPPER.createObjectNode();
        CheckpointTokenizer tokenizer = new CheckpointTokenizer(directory, config);
        config.path("added_tokens_decoder").properties().forEach(entry ->
                tokenizer.addToken(configFile, entry.getKey(), entry.getValue()));
        Path file = directory.resolve(TOKENIZER);
        if (Files.exists(file)) {
            for (JsonNode token : addedTokens(file)) {
                tokenizer.addToken(file, token.path("id").asString(""), token);
            }
        }
        return tokenizer;
    }

    private void addToken(Path file, String id, JsonNode token) {
        if (!token.path("content").isString() || !id.matches("\\d{1,9}")) {
            throw new CheckpointException(file, "the added token " + token + " with id '" + id
                    + "' is not a text with a number; download the file again");
        }
        if (token.path("special").asBoolean(false)) {
            specialTokens.put(token.path("content").stringValue(), Integer.valueOf(id));
        }
    }

    /** Skips the vocabulary, which can be large, to the list of added tokens. */
    private static JsonNode addedTokens(Path file) {
        try (InputStream in = Files.newInputStream(file); JsonParser parser = JsonFiles.MAPPER.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new CheckpointException(file, "is not a JSON object; download it again");
            }
            JsonNode added = JsonFiles.MAPPER.createArrayNode();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                if (key.equals("added_tokens")) {
                    added = parser.readValueAsTree();
                } else {
                    parser.skipChildren();
                }
            }
            return added;
        } catch (JacksonException e) {
            throw new CheckpointException(file, "is not valid JSON (" + e.getOriginalMessage() + "); download it again", e);
        } catch (IOException e) {
            throw new CheckpointException(file, "cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /** Returns the id of a special token by its text, or null if the tokenizer has none such. */
    @Nullable Integer specialToken(String text) {
        return specialTokens.get(text);
    }

    /**
     * Returns the id of the token that {@code tokenizer_config.json} gives a role.
     *
     * @param role a key such as {@code mask_token}
     * @return null if no token has the role
     */
    @Nullable Integer tokenOfRole(String role) {
        JsonNode value = config.path(role);
        JsonNode text = value.isObject() ? value.path("content") : value;
        return text.isString() ? specialTokens.get(text.stringValue()) : null;
    }

    /**
     * Writes {@code tokenizer.json} and {@code tokenizer_config.json}, as far as the checkpoint has them.
     *
     * @return whether there is a {@code tokenizer.json} now, without which a model takes no text
     */
    boolean writeTo(Path target) throws IOException {
        copyIfThere(CONFIGURATION, target);
        if (!copyIfThere(TOKENIZER, target) && VocabularyFiles.areIn(directory, config)) {
            Files.writeString(target.resolve(TOKENIZER), VocabularyFiles.joined(directory, config));
        }
        return Files.exists(target.resolve(TOKENIZER));
    }

    private boolean copyIfThere(String file, Path target) throws IOException {
        boolean isThere = Files.isRegularFile(directory.resolve(file));
        if (isThere) {
            Files.copy(directory.resolve(file), target.resolve(file));
        }
        return isThere;
    }

    /**
     * Returns the chat template: that of its own file, or else the default one of {@code tokenizer_config.json}.
     *
     * @return null if the checkpoint has none
     */
    @Nullable String chatTemplate() throws IOException {
        Path file = directory.resolve(TEMPLATE_FILE);
        if (Files.exists(file)) {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
        JsonNode templates = config.path("chat_template");
        if (templates.isArray() && !templates.isEmpty()) {
            JsonNode chosen = templates.get(0);
            for (JsonNode template : templates) {
                if (template.path("name").asString("").equals("default")) {
                    chosen = template;
                }
            }
            templates = chosen.path("template");
        }
        return templates.isString() ? templates.stringValue() : null;
    }
}
