package dev.darkroom.generation.schema;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which keywords of a JSON schema (draft 2020-12) mean what here. */
final class SchemaKeywords {

    /** Say something to people, or about the schema itself. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "$schema", "$id", "$comment", "$defs", "definitions", "title", "description", "default", "examples", "example",
            "deprecated", "readOnly", "writeOnly");

    private static final Set<String> EVERYWHERE = Set.of("type", "enum", "const", "anyOf", "$ref", "allOf");

    private static final Map<String, Set<String>> OF_TYPE = Map.of(
            "object", Set.of("properties", "required", "additionalProperties", "unevaluatedProperties"),
            "array", Set.of("items", "minItems", "maxItems"),
            "string", Set.of("minLength", "maxLength", "format"),
            "integer", Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "format"),
            "number", Set.of("format"));

    /** Formats that say how a number is stored, not what it is. */
    static final Set<String> NUMBER_FORMATS = Set.of("int32", "int64", "float", "double");

    private SchemaKeywords() {}

    static boolean isAnnotation(String keyword) {
        return ANNOTATIONS.contains(keyword);
    }

    /** @throws InvalidSchemaException naming the first keyword that would change what is right, and is not supported */
    static void check(JsonNode schema, String path, Set<String> types) {
        for (String keyword : schema.propertyNames()) {
            boolean known = ANNOTATIONS.contains(keyword)
                    || EVERYWHERE.contains(keyword)
                    || OF_TYPE.values().stream().anyMatch(own -> own.contains(keyword));
            boolean supported = known
                    && (!keyword.equals("minimum") && !keyword.equals("maximum") && !keyword.startsWith("exclusive")
                            || !types.contains("number"));
            if (!supported) {
                throw new InvalidSchemaException(
                        path + "." + keyword,
                        "the schema's keyword %s is not supported%s"
                                .formatted(keyword, known ? " for the type number, only for integer" : hint(keyword)));
            }
        }
    }

    private static String hint(String keyword) {
        return switch (keyword) {
            case "oneOf" -> "; anyOf is";
            case "prefixItems", "contains", "uniqueItems" -> "; arrays may have items, minItems and maxItems";
            case "patternProperties", "minProperties", "maxProperties", "propertyNames", "dependentRequired" ->
                "; objects may have properties and required";
            case "multipleOf" -> "; numbers may have minimum and maximum if they are integers";
            default -> "";
        };
    }
}
