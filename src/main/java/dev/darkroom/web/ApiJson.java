package dev.darkroom.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The JSON of the HTTP APIs. What is read is taken at its word: unknown or repeated fields, trailing text and values of
 * another type are errors that name their place, because a setting that is silently ignored looks like a bug of the model.
 */
@Component
public final class ApiJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, config -> config.setCoercion(
                            CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withCoercionConfigDefaults(
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .changeDefaultPropertyInclusion(
                    inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /**
     * @param body JSON in UTF-8
     * @return never null
     * @throws ApiProblem that says where the body is not what it should be
     */
    public <T> T read(byte[] body, Class<T> type) {
        String text = decode(body);
        if (text.isBlank()) {
            throw ApiProblem.of(ApiProblem.Kind.MALFORMED_BODY, "The body is empty; it must be a JSON object.");
        }
        try {
            T value = mapper.readValue(text, type);
            if (value == null) {
                throw ApiProblem.of(ApiProblem.Kind.MALFORMED_BODY, "The body is null; it must be a JSON object.");
            }
            return value;
        } catch (JacksonException error) {
            throw JsonErrors.problem(error);
        }
    }

    /** One line, without the fields that are null. */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    private static String decode(byte[] body) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException error) {
            throw ApiProblem.of(ApiProblem.Kind.MALFORMED_BODY, "The body is not valid UTF-8.", error);
        }
    }
}
