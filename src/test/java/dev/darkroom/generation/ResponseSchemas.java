package dev.darkroom.generation;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that answers are tried with, and a validator that knows nothing of Darkroom. */
public final class ResponseSchemas {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonMapper LENIENT =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final SchemaRegistry VALIDATORS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private ResponseSchemas() {}

    /** By their names. */
    public static Map<String, JsonNode> all() {
        try {
            Map<String, JsonNode> schemas = new LinkedHashMap<>();
            JsonNode file = STRICT.readTree(Files.readAllBytes(Path.of("src/test/resources/response-schemas.json")));
            file.properties().forEach(entry -> schemas.put(entry.getKey(), entry.getValue()));
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a text by a schema: nothing where it is JSON of that schema. */
    public static List<String> errors(JsonNode schema, String text) {
        try {
            // The names of free objects are not known beforehand, and may come twice.
            boolean named = !schema.toString().matches(".*(\"type\":\"object\"}|\"type\":\"array\"}|:true[,}]).*");
            (named ? STRICT : LENIENT).readTree(text);
        } catch (RuntimeException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        Schema validator = VALIDATORS.getSchema(schema.toString());
        return validator
                .validate(text, InputFormat.JSON, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
