package dev.darkroom.generation.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.grammar.GrammarConstraint;
import dev.darkroom.diffusion.grammar.GrammarTooLargeException;
import dev.darkroom.diffusion.grammar.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaGrammarTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int END = 256;
    private static final int MASK = 257;
    private static final Vocabulary BYTES =
            Vocabulary.of(END + 1, token -> new byte[] {(byte) token}, Set.of(END));

    private static GrammarConstraint constraint(String schema) {
        return GrammarConstraint.of(JsonSchemaGrammar.of(JSON.readTree(schema)), BYTES);
    }

    private static boolean accepts(GrammarConstraint constraint, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int[] tokens = new int[bytes.length];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = bytes[i] & 0xFF;
        }
        return constraint.admits(Canvas.of(new int[0], tokens.length, MASK).withTokens(tokens));
    }

    private static boolean accepts(String schema, String text) {
        return accepts(constraint(schema), text);
    }

    @Test
    void whatIsReferredToOftenIsMadeOnce() {
        StringBuilder definitions = new StringBuilder("\"a40\":{\"type\":\"null\"}");
        for (int i = 0; i < 40; i++) {
            definitions.append(",\"a%d\":{\"anyOf\":[{\"$ref\":\"#/$defs/a%d\"},{\"$ref\":\"#/$defs/a%d\"}]}".formatted(i, i + 1, i + 1));
        }
        String schema = "{\"$ref\":\"#/$defs/a%d\",\"$defs\":{" + definitions + "}}";
        assertThat(accepts(schema.formatted(35), "null")).isTrue();
        // 2 to the power of 40 times the same: made in no time, and then too large.
        assertThatThrownBy(() -> constraint(schema.formatted(0))).isInstanceOf(GrammarTooLargeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"$ref\":\"#/$defs/a%d\"}", "{\"items\":{\"$ref\":\"#/$defs/a%d\"}}"})
    void schemasThatLieTooDeepInEachOtherAreRefused(String toTheNext) {
        StringBuilder definitions = new StringBuilder("\"a5000\":{\"type\":\"null\"}");
        for (int i = 0; i < 5000; i++) {
            definitions.append(",\"a%d\":".formatted(i)).append(toTheNext.formatted(i + 1));
        }
        String schema = "{\"$ref\":\"#/$defs/a%d\",\"$defs\":{" + definitions + "}}";
        assertThatThrownBy(() -> constraint(schema.formatted(0)))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("more than 100 deep");
        assertThat(accepts(schema.formatted(4998), toTheNext.contains("items") ? "[[null]]" : "null")).isTrue();
    }

    @Test
    void propertiesComeInTheirOrderAndNoneTwice() {
        GrammarConstraint constraint = constraint(
                """
                {"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"boolean"},"c":{"type":"null"}},"required":["b"]}
                """);

        assertThat(accepts(constraint, "{\"a\":1,\"b\":true,\"c\":null}")).isTrue();
        assertThat(accepts(constraint, "{\"a\": 1, \"b\": true}")).isTrue();
        assertThat(accepts(constraint, "{\"b\":false}")).isTrue();
        assertThat(accepts(constraint, "{}")).isFalse();
        assertThat(accepts(constraint, "{\"a\":1}")).isFalse();
        assertThat(accepts(constraint, "{\"b\":true,\"b\":true}")).isFalse();
        assertThat(accepts(constraint, "{\"b\":true,\"a\":1}")).isFalse();
        assertThat(accepts(constraint, "{\"b\":true,\"d\":1}")).isFalse();
        assertThat(accepts(constraint, "{\"b\":true,}")).isFalse();
    }

    @Test
    void stringsHoldWhatJsonAllows() {
        GrammarConstraint constraint = constraint("{\"type\":\"string\",\"minLength\":1,\"maxLength\":3}");

        assertThat(accepts(constraint, "\"aé😀\"")).isTrue();
        assertThat(accepts(constraint, "\"\\n\\\"\\\\\"")).isTrue();
        assertThat(accepts(constraint, "\"\"")).isFalse();
        assertThat(accepts(constraint, "\"abcd\"")).isFalse();
        assertThat(accepts(constraint, "\"a\nb\"")).isFalse();
        assertThat(accepts(constraint, "\"a\"b\"")).isFalse();
        assertThat(accepts(constraint, "\"\\x\"")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0", "0, 9", "7, 7", "3, 15", "0, 100", "12, 345", "99, 1000", "-5, 5", "-1200, -999", "-3, 0", "-10, -10", "95, 95",
    })
    void boundsOfIntegersAreExact(int least, int most) {
        GrammarConstraint constraint =
                constraint("{\"type\":\"integer\",\"minimum\":%d,\"maximum\":%d}".formatted(least, most));

        for (int value = -1300; value <= 1300; value++) {
            assertThat(accepts(constraint, Integer.toString(value)))
                    .as("%d", value)
                    .isEqualTo(value >= least && value <= most);
        }
        assertThat(accepts(constraint, "-0")).isFalse();
        assertThat(accepts(constraint, "00")).isFalse();
    }

    @Test
    void aBoundOnOneSideLeavesTheOtherOpen() {
        assertThat(accepts("{\"type\":\"integer\",\"minimum\":1}", "123456789012345")).isTrue();
        assertThat(accepts("{\"type\":\"integer\",\"minimum\":1}", "0")).isFalse();
        assertThat(accepts("{\"type\":\"integer\",\"exclusiveMaximum\":0}", "-1")).isTrue();
        assertThat(accepts("{\"type\":\"integer\",\"exclusiveMaximum\":0}", "0")).isFalse();
        assertThat(accepts("{\"type\":\"integer\",\"exclusiveMinimum\":1.5,\"maximum\":2.5}", "2")).isTrue();
        assertThat(accepts("{\"type\":\"integer\",\"exclusiveMinimum\":1.5,\"maximum\":2.5}", "3")).isFalse();
    }

    @Test
    void datesAreDaysOfTheCalendar() {
        GrammarConstraint constraint = constraint("{\"type\":\"string\",\"format\":\"date\"}");

        assertThat(accepts(constraint, "\"2024-02-29\"")).isTrue();
        assertThat(accepts(constraint, "\"1999-12-31\"")).isTrue();
        assertThat(accepts(constraint, "\"2023-02-29\"")).isFalse();
        assertThat(accepts(constraint, "\"2100-02-29\"")).isFalse();
        assertThat(accepts(constraint, "\"2023-04-31\"")).isFalse();
        assertThat(accepts(constraint, "\"2023-13-01\"")).isFalse();
    }

    @Test
    void whatNoSchemaDescribesIsAnyJsonToADepth() {
        GrammarConstraint constraint = constraint("{\"type\":\"object\"}");

        assertThat(accepts(constraint, "{\"a\": [1, -2.5, true, null, \"x\", {\"b\": {}}]}")).isTrue();
        assertThat(accepts(constraint, "{}")).isTrue();
        assertThat(accepts(constraint, "{\"a\":{\"b\":{\"c\":{}}}}")).isTrue();
        assertThat(accepts(constraint, "{\"a\":{\"b\":{\"c\":{\"d\":{}}}}}")).isFalse();
        assertThat(accepts(constraint, "[]")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'type':'string','pattern':'a+'} | .pattern | pattern",
        "{'type':'number','minimum':0} | .minimum | only for integer",
        "{'type':'integer','multipleOf':2} | .multipleOf | multipleOf",
        "{'oneOf':[{'type':'string'}]} | .oneOf | anyOf is",
        "{'type':'array','uniqueItems':true} | .uniqueItems | uniqueItems",
        "{'type':'object','patternProperties':{}} | .patternProperties | patternProperties",
        "{'type':'object','additionalProperties':{'type':'string'}} | .additionalProperties | not a schema",
        "{'type':'object','properties':{'a':{}},'required':['b']} | .required | \"b\"",
        "{'type':'object','properties':{'a':{'not':{}}}} | .properties.a.not | not",
        "{'type':'string','format':'email'} | .format | email",
        "{'type':'strnig'} | .type | strnig",
        "{'allOf':[{},{}]} | .allOf | single",
        "{'$ref':'#'} | .$ref | refers to itself",
        "{'$ref':'#/$defs/x'} | .$ref | nothing is at #/$defs/x",
        "{'$ref':'http://example.com/x'} | .$ref | must point into",
        "{'type':'integer','minimum':3,'maximum':2} | '' | no integer",
        "{'type':'array','minItems':3,'maxItems':2} | .minItems | maxItems",
        "{'type':'array','minItems':-1} | .minItems | whole number",
        "{'type':'string','enum':[1]} | .enum | type",
        "{'enum':['a'],'minLength':1} | .minLength | beside enum",
        "{'minLength':1} | .minLength | without type",
        "{'anyOf':[]} | .anyOf | at least one",
        "{'type':'string','nullable':true} | .nullable | nullable",
        "false | '' | must be an object",
    })
    void refusesWhatItCannotKeepAndNamesIt(String schema, String path, String message) {
        JsonNode parsed = JSON.readTree(schema.replace('\'', '"'));

        assertThatThrownBy(() -> JsonSchemaGrammar.of(parsed))
                .isInstanceOfSatisfying(
                        InvalidSchemaException.class, error -> assertThat(error.path()).isEqualTo(path))
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'$ref':'#/$defs/node','$defs':{'node':{'type':'object','properties':{'next':{'$ref':'#/$defs/node'}}}}}",
        "{'$ref':'#/$defs/a','$defs':{'a':{'$ref':'#/$defs/b'},'b':{'type':'array','items':{'$ref':'#/$defs/a'}}}}",
    })
    void refusesASchemaThatRefersToItself(String schema) {
        JsonNode parsed = JSON.readTree(schema.replace('\'', '"'));

        assertThatThrownBy(() -> JsonSchemaGrammar.of(parsed))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("refers to itself");
    }
}
