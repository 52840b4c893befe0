package dev.darkroom.generation.schema;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the figures of a schema. */
final class SchemaFigures {

    private SchemaFigures() {}

    /** A count of things; {@code usual} where the schema names none. */
    static int count(JsonNode schema, String keyword, String path, int usual) {
        BigDecimal value = number(schema, keyword, path);
        if (value == null) {
            return usual;
        }
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(1_000_000)) > 0 || value.stripTrailingZeros().scale() > 0) {
            throw new InvalidSchemaException(
                    path + "." + keyword, "%s must be a whole number from 0 to a million, not %s".formatted(keyword, value));
        }
        return value.intValueExact();
    }

    /** A number, or null where the schema names none. */
    static @Nullable BigDecimal number(JsonNode schema, String keyword, String path) {
        JsonNode value = schema.get(keyword);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            throw new InvalidSchemaException(path + "." + keyword, "%s must be a number, not %s".formatted(keyword, value));
        }
        return value.decimalValue();
    }
}
