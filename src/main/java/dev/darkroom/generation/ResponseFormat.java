package dev.darkroom.generation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The form that an answer must have.
 *
 * @param type {@code text} for any, {@code json_object} for any JSON object, {@code json_schema} for JSON of a schema, {@code
 *     tool_call} for the call of a tool
 * @param schema JSON schema of the answer, for {@code json_schema} alone
 * @param tools that may be called, for {@code tool_call} alone
 */
public record ResponseFormat(@Nullable String type, @Nullable JsonNode schema, @Nullable List<Tool> tools) {

    /**
     * A tool.
     *
     * @param name of the tool; a request without one is refused
     * @param parameters JSON schema of its arguments, an object; null for any object
     */
    public record Tool(@Nullable String name, @Nullable JsonNode parameters) {}

    public ResponseFormat {
        // JSON's null is no schema.
        schema = schema == null || schema.isNull() ? null : schema;
    }

    /** Any JSON object. */
    public static ResponseFormat jsonObject() {
        return new ResponseFormat("json_object", null, null);
    }

    /** JSON of a schema. */
    public static ResponseFormat jsonSchema(JsonNode schema) {
        return new ResponseFormat("json_schema", schema, null);
    }

    /** A call of one of some tools, as Hermes and Qwen write it. */
    public static ResponseFormat toolCall(List<Tool> tools) {
        return new ResponseFormat("tool_call", null, tools);
    }
}
