package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.darkroom.web.ApiProblem;
import dev.darkroom.web.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Body of {@code POST /v1/embeddings}.
 *
 * @param input one text, or a list of them
 * @param encodingFormat {@code float} or {@code base64}, of 32-bit numbers in little-endian order
 * @param dimensions must be what the model gives
 */
@JsonNaming(SnakeCaseStrategy.class)
record EmbeddingsBody(
        @Nullable JsonNode input,
        @Nullable String model,
        @Nullable String encodingFormat,
        @Nullable Integer dimensions,
        @JsonAnySetter @Nullable Map<String, JsonNode> others) {

    private static final int MOST_TEXTS = 2048;

    private static final OtherFields OTHERS =
            new OtherFields("input", "model", "encoding_format", "dimensions").ignoring("user");

    /**
     * The texts.
     *
     * @param known name of the model
     * @param size of its embeddings
     * @throws ApiProblem that names the field that is missing, wrong or not supported
     */
    List<String> texts(String known, int size) {
        OTHERS.check(others, "");
        if (model != null && !model.equals(known)) {
            throw ApiProblem.unknownModel("There is no model '%s' for embeddings; there is %s."
                    .formatted(Names.shortened(model), known));
        }
        if (dimensions != null && dimensions != size) {
            throw ApiProblem.invalid(
                    "dimensions", "dimensions is %d, but %s gives %d; leave it out.".formatted(dimensions, known, size));
        }
        isBase64();
        return texts();
    }

    /** @throws ApiProblem for a format that nobody knows */
    boolean isBase64() {
        if (encodingFormat == null || encodingFormat.equals("float")) {
            return false;
        }
        if (encodingFormat.equals("base64")) {
            return true;
        }
        throw ApiProblem.invalid("encoding_format", "It must be float or base64.");
    }

    private List<String> texts() {
        if (input == null || input.isNull()) {
            throw ApiProblem.invalid("input", "Give a text, or a list of texts.");
        }
        if (input.isString()) {
            return List.of(text(input, "input"));
        }
        if (!input.isArray() || input.isEmpty()) {
            throw ApiProblem.invalid("input", "It must be a text, or a list of at least one text.");
        }
        if (input.size() > MOST_TEXTS) {
            throw ApiProblem.invalid("input", "It may hold %d texts at most, not %d.".formatted(MOST_TEXTS, input.size()));
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode text : input) {
            texts.add(text(text, "input[" + texts.size() + "]"));
        }
        return texts;
    }

    private static String text(JsonNode text, String path) {
        if (text.isNumber() || text.isArray()) {
            throw ApiProblem.invalid(path, "Tokens mean nothing to the model here; send texts.");
        }
        if (!text.isString() || text.stringValue().isEmpty()) {
            throw ApiProblem.invalid(path, "It must be a text that is not empty.");
        }
        return text.stringValue();
    }
}
