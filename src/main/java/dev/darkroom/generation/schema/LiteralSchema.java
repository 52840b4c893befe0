package dev.darkroom.generation.schema;

import dev.darkroom.diffusion.grammar.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas {@code enum} and {@code const}: values that are given, written without spaces. */
final class LiteralSchema {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LiteralSchema() {}

    /** A text as a JSON string. */
    static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    static Grammar of(JsonNode schema, Set<String> types, String path) {
        String keyword = schema.has("const") ? "const" : "enum";
        for (String other : schema.propertyNames()) {
            if (!other.equals(keyword) && !other.equals("type") && !SchemaKeywords.isAnnotation(other)) {
                throw new InvalidSchemaException(
                        path + "." + other, "the keyword %s is not supported beside %s".formatted(other, keyword));
            }
        }
        JsonNode given = schema.get(keyword);
        if (keyword.equals("enum") && (!given.isArray() || given.isEmpty())) {
            throw new InvalidSchemaException(path + ".enum", "enum must be an array of at least one value");
        }
        List<Grammar> values = new ArrayList<>();
        for (JsonNode value : keyword.equals("const") ? List.of(given) : given) {
            if (types.isEmpty() || types.stream().anyMatch(type -> isOf(type, value))) {
                values.add(Grammar.text(JSON.writeValueAsString(value)));
            }
        }
        if (values.isEmpty()) {
            throw new InvalidSchemaException(path + "." + keyword, "no value of %s is of the type that is named".formatted(keyword));
        }
        return values.size() == 1 ? values.get(0) : new Grammar.Choice(values);
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> value.isNull();
        };
    }
}
