package dev.darkroom.web.openai;

import dev.darkroom.generation.ResponseFormat;
import dev.darkroom.web.ApiProblem;
import dev.darkroom.web.Names;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the field {@code response_format}. */
final class ResponseFormats {

    private static final String FIELD = "response_format";
    /** What says nothing about the answer: every answer is as strict. */
    private static final Set<String> OF_SCHEMA = Set.of("name", "description", "strict", "schema");

    private ResponseFormats() {}

    /**
     * The form that an answer must have; null for any text.
     *
     * @throws ApiProblem that names what of the field is missing, wrong or unknown
     */
    static @Nullable ResponseFormat read(@Nullable JsonNode format) {
        if (format == null || format.isNull()) {
            return null;
        }
        String type = format.path("type").asString("");
        return switch (type) {
            case "text" -> {
                requireOnly(format, FIELD, Set.of("type"));
                yield null;
            }
            case "json_object" -> {
                requireOnly(format, FIELD, Set.of("type"));
                yield ResponseFormat.jsonObject();
            }
            case "json_schema" -> {
                requireOnly(format, FIELD, Set.of("type", "json_schema"));
                yield ResponseFormat.jsonSchema(schema(format.path("json_schema")));
            }
            default -> throw ApiProblem.invalid(
                    FIELD + ".type",
                    "It must be text, json_object or json_schema; %s."
                            .formatted(type.isEmpty() ? "it is missing" : "\"" + Names.shortened(type) + "\" is none of them"));
        };
    }

    private static JsonNode schema(JsonNode named) {
        String path = FIELD + ".json_schema";
        if (!named.isObject()) {
            throw ApiProblem.invalid(path, "Give it: {\"name\": \"…\", \"schema\": {…}}.");
        }
        requireOnly(named, path, OF_SCHEMA);
        JsonNode schema = named.path("schema");
        if (!schema.isObject()) {
            throw ApiProblem.invalid(path + ".schema", "Give the JSON schema of the answer, an object.");
        }
        return schema;
    }

    private static void requireOnly(JsonNode object, String path, Set<String> known) {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                throw ApiProblem.invalid(
                        path + "." + Names.shortened(name), "There is no such field here; leave it out.");
            }
        }
    }
}
