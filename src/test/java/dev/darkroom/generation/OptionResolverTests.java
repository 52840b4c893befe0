package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.diffusion.CacheMode;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.model.ModelManifest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests are written as the JSON that clients send, with single quotes. */
class OptionResolverTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PROMPT = 6;

    @TempDir
    private static Path temporary;

    private static final Map<Map<String, Object>, ModelManifest> models = new ConcurrentHashMap<>();

    private static ModelManifest model(Map<String, Object> decoding) {
        return models.computeIfAbsent(
                decoding,
                defaults -> SmallModel.in(temporary.resolve("model-" + models.size()), defaults).manifest());
    }

    private static GenerationOptions asked(String json) {
        return JSON.readValue(json.replace('\'', '"'), GenerationOptions.class);
    }

    private static GenerationOptions resolve(String asked) {
        return resolve(asked, Map.of());
    }

    private static GenerationOptions resolve(String asked, Map<String, Object> decoding) {
        return OptionResolver.resolve(asked(asked), model(decoding), PROMPT);
    }

    /** Compares the fields that are named, and no others. */
    private static void assertFields(GenerationOptions options, String expected) {
        JsonNode actual = JSON.valueToTree(options);
        JsonNode wanted = JSON.valueToTree(asked(expected));
        JSON.readTree(expected.replace('\'', '"'))
                .propertyNames()
                .forEach(field -> assertThat(actual.path(field)).as(field).isEqualTo(wanted.path(field)));
    }

    @Test
    void theServersDefaults() {
        GenerationOptions options = resolve("{}");
        assertThat(options).isEqualTo(asked("""
                {'maxTokens': 90, 'blockLength': 90, 'policy': 'threshold', 'threshold': 0.9, 'minPasses': 4,
                 'maxPasses': 22, 'cache': 'none', 'temperature': 0, 'topP': 1, 'seed': 0, 'stop': [], 'overlap': 0,
                 'lookahead': -1, 'revision': 'none', 'guidance': 0}"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'policy': 'schedule'}                    | {'passes': 16, 'threshold': null, 'minPasses': null, 'maxPasses': null}",
        "{'policy': 'margin', 'passes': 3}         | {'policy': 'margin', 'passes': 3}",
        "{'policy': 'factor'}                      | {'threshold': 1.0, 'passes': null, 'minPasses': 4}",
        "{'policy': 'factor', 'threshold': 2.5}    | {'threshold': 2.5}",
        "{'policy': 'entropy'}                     | {'threshold': 0.5}",
        "{'policy': 'spaced'}                      | {'threshold': 0.9, 'minPasses': 4}",
        "{'policy': 'left-to-right'}               | {'threshold': null, 'passes': null, 'minPasses': null}",
        "{'preset': 'instant'}                     | {'policy': 'schedule', 'passes': 8, 'preset': 'instant'}",
        "{'preset': 'balanced'}                    | {'policy': 'schedule', 'passes': 12}",
        "{'preset': 'careful'}                     | {'policy': 'schedule', 'passes': 16}",
        "{'preset': 'adaptive'}                    | {'policy': 'threshold', 'threshold': 0.9, 'maxPasses': 22}",
        "{'blockLength': 32}                       | {'minPasses': 4, 'maxPasses': 16}",
        "{'policy': 'entropy-schedule'}            | {'policy': 'entropy-schedule', 'passes': 16}",
        "{'preset': 'instant', 'passes': 5}        | {'passes': 5}",
        "{'preset': 'instant', 'policy': 'margin'} | {'policy': 'margin', 'passes': 8}",
        "{'preset': 'adaptive', 'policy': 'factor'} | {'policy': 'factor', 'threshold': 1.0}",
        "{'preset': 'adaptive', 'threshold': 0.5}  | {'threshold': 0.5}",
        "{'minPasses': 1, 'maxPasses': 2}          | {'minPasses': 1, 'maxPasses': 2}",
        "{'minPasses': 30}                         | {'minPasses': 30, 'maxPasses': 30}",
        "{'maxPasses': 2}                          | {'minPasses': 2, 'maxPasses': 2}",
        "{'maxTokens': 20, 'blockLength': 50}      | {'maxTokens': 20, 'blockLength': 20}",
        "{'maxTokens': 20, 'blockLength': 8}       | {'blockLength': 8}",
        "{'cache': 'dual'}                         | {'cache': 'dual'}",
        "{'threshold': 0}                          | {'threshold': 0.0}",
        "{'threshold': 1}                          | {'threshold': 1.0}",
        "{'temperature': 0.5, 'seed': -7}          | {'temperature': 0.5, 'seed': -7}",
        "{'topP': 0.9, 'temperature': 1}           | {'topP': 0.9}",
        "{'stop': ['a', 'b']}                      | {'stop': ['a', 'b']}",
        "{'maxMillis': 1}                          | {'maxMillis': 1}",
        "{'guidance': 1.5}                         | {'guidance': 1.5}",
        "{'overlap': 0}                            | {'overlap': 0, 'revisionThreshold': null}",
        "{'overlap': 4}                            | {'overlap': 4, 'revision': 'none', 'revisionThreshold': 0.3}",
        "{'revision': 'edit'}                      | {'revision': 'edit', 'revisionThreshold': 0.3}",
        "{'revision': 'remask', 'revisionThreshold': 0.1} | {'revision': 'remask', 'revisionThreshold': 0.1}",
    })
    void whatIsAskedForDecides(String asked, String expected) {
        assertFields(resolve(asked), expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{}                        | {'policy': 'schedule', 'passes': 7, 'maxTokens': 40, 'blockLength': 10, 'cache': 'dual'}",
        "{'maxTokens': 8}          | {'maxTokens': 8, 'blockLength': 8}",
        "{'preset': 'instant'}     | {'passes': 8}",
        "{'preset': 'adaptive'}    | {'policy': 'threshold', 'threshold': 0.9}",
        "{'policy': 'threshold'}   | {'threshold': 0.9}",
        "{'cache': 'none'}         | {'cache': 'none'}",
        "{'passes': 3}             | {'passes': 3}",
        "{'cache': 'prefix'}       | {'lookahead': 12}",
        "{'lookahead': -1}         | {'lookahead': -1}",
        "{'lookahead': 0}          | {'lookahead': 0}",
    })
    void thenThePresetThenTheModel(String asked, String expected) {
        Map<String, Object> decoding = Map.of(
                "policy", "schedule", "passes", 7, "threshold", 0.7, "blockLength", 10, "maxTokens", 40, "cache", "dual",
                "lookahead", 12);
        assertFields(resolve(asked, decoding), expected);
    }

    @Test
    void theModelsPassesABlockGoWithAnyPolicyByCertaintyButNotWithAPreset() {
        Map<String, Object> decoding = Map.of("blockLength", 32, "minPasses", 2, "maxPasses", 32);
        assertFields(resolve("{}", decoding), "{'minPasses': 2, 'maxPasses': 32}");
        assertFields(resolve("{'policy': 'entropy'}", decoding), "{'minPasses': 2, 'maxPasses': 32}");
        assertFields(resolve("{'maxPasses': 1}", decoding), "{'minPasses': 1, 'maxPasses': 1}");
        assertFields(resolve("{'minPasses': 5, 'maxPasses': 9}", decoding), "{'minPasses': 5, 'maxPasses': 9}");
        assertFields(resolve("{'preset': 'adaptive'}", decoding), "{'minPasses': 4, 'maxPasses': 16}");
        assertFields(resolve("{'policy': 'schedule'}", decoding), "{'minPasses': null, 'maxPasses': null}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{}                                         | 64 | {'blockLength': 64, 'policy': 'schedule', 'passes': 32}",
        "{}                                         | 17 | {'blockLength': 64, 'passes': 16}",
        "{}                                         | 16 | {'blockLength': 64, 'passes': 8}",
        "{'passes': 5}                              | 64 | {'blockLength': 64, 'passes': 5}",
        "{'policy': 'threshold'}                    | 64 | {'blockLength': 64, 'minPasses': 2, 'maxPasses': 40}",
        "{'policy': 'threshold', 'maxPasses': 9}    | 64 | {'maxPasses': 9}",
        "{'blockLength': 16}                        | 64 | {'blockLength': 16, 'passes': 8}"
    })
    void blanksInOneBlockTakeAsManyPassesAsInSeveral(String asked, int open, String expected) {
        Map<String, Object> decoding =
                Map.of("policy", "schedule", "passes", 8, "blockLength", 16, "minPasses", 2, "maxPasses", 10);
        ModelManifest model = model(decoding);
        int mask = model.specialTokens().mask();
        int[] answer = new int[64];
        Arrays.fill(answer, 'a');
        // They need not lie together.
        IntStream.range(0, open).forEach(i -> answer[i * 37 % 64] = mask);
        Canvas canvas = Canvas.between(new int[] {'a'}, answer, new int[0], mask);
        assertFields(OptionResolver.resolveBlanks(asked(asked), model, canvas), expected);
    }

    @Test
    void theModelsThresholdGoesWithTheModelsPolicy() {
        Map<String, Object> decoding = Map.of("policy", "factor", "threshold", 3.5);
        assertFields(resolve("{}", decoding), "{'policy': 'factor', 'threshold': 3.5}");
        assertFields(resolve("{'policy': 'entropy'}", decoding), "{'threshold': 0.5}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'maxTokens': 0}                     | options.maxTokens   | options.maxTokens is 0; it must be 1 or more",
        "{'maxTokens': 91}                    | options.maxTokens   | ask for at most 90",
        "{'blockLength': 0}                   | options.blockLength | options.blockLength is 0; it must be 1 or more",
        "{'policy': 'greedy'}                 | options.policy      | is greedy; it must be one of schedule, margin, entropy-schedule, threshold, spaced, factor, entropy, left-to-right",
        "{'policy': 'schedule', 'passes': 0}  | options.passes      | options.passes is 0; it must be 1 or more",
        "{'threshold': 1.01}                  | options.threshold   | is 1.01; it must be a number from 0 to 1",
        "{'threshold': -0.5}                  | options.threshold   | is -0.5",
        "{'policy': 'factor', 'threshold': 0} | options.threshold   | is 0; it must be a number above 0 to 1000",
        "{'policy': 'entropy', 'threshold': 1001} | options.threshold | a number from 0 to 1000",
        "{'policy': 'spaced', 'threshold': 1.1}  | options.threshold | a number from 0 to 1",
        "{'minPasses': 0}                     | options.minPasses   | options.minPasses is 0; it must be 1 or more",
        "{'minPasses': 6, 'maxPasses': 5}     | options.maxPasses   | options.maxPasses is 5; it must be 6 or more",
        "{'maxPasses': 0}                     | options.maxPasses   | options.maxPasses is 0; it must be 1 or more",
        "{'cache': 'all'}                     | options.cache       | is all; it must be one of none, prefix, dual, delayed for this model",
        "{'cache': 'block-causal'}            | options.cache       | it must be one of none, prefix, dual, delayed for this model",
        "{'cache': 'NONE'}                    | options.cache       | is NONE",
        "{'temperature': -1}                  | options.temperature | is -1; it must be a number from 0 to 10",
        "{'temperature': 11}                  | options.temperature | is 11",
        "{'temperature': 'NaN'}               | options.temperature | is NaN",
        "{'topP': 0}                          | options.topP        | is 0; it must be a number above 0 to 1",
        "{'topP': 1.5}                        | options.topP        | is 1.5",
        "{'stop': ['a', '']}                  | options.stop        | is an empty string; it must be strings of at least one character",
        "{'stop': ['a', null]}                | options.stop        | is an empty string",
        "{'maxMillis': 0}                     | options.maxMillis   | is 0; it must be 1 or more",
        "{'overlap': -1}                      | options.overlap     | is -1; it must be 0 or more",
        "{'overlap': 9, 'blockLength': 8}     | options.overlap     | is 9; it must be at most blockLength, which is 8",
        "{'lookahead': -2}                    | options.lookahead   | is -2; it must be 0 or more, or -1 for the whole canvas",
        "{'revision': 'rewrite'}              | options.revision    | is rewrite; it must be one of none, remask, edit",
        "{'revisionThreshold': 0.2}           | options.revisionThreshold | left out: nothing is revised",
        "{'revision': 'edit', 'revisionThreshold': 2} | options.revisionThreshold | a number from 0 to 1",
        "{'guidance': -0.1}                   | options.guidance    | is -0.1; it must be a number from 0 to 100",
        "{'preset': 'fast'}                   | options.preset      | is fast; it must be one of instant, balanced, careful, adaptive",
    })
    void whatIsWrongIsNamed(String asked, String field, String message) {
        assertThatThrownBy(() -> resolve(asked))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageContaining(message);
    }

    @Test
    void aBlockCausalModelRunsThatWayOnly() {
        Map<String, Object> decoding = Map.of("cache", "block-causal");
        GenerationOptions options = resolve("{}", decoding);
        assertThat(options.cache()).isEqualTo("block-causal");
        assertThat(OptionResolver.cacheMode(options.cache())).isEqualTo(CacheMode.BLOCK_CAUSAL);
        assertThatThrownBy(() -> resolve("{'cache': 'dual'}", decoding))
                .hasMessageContaining("is dual; it must be one of block-causal for this model");
        assertThat(options.lookahead()).isEqualTo(-1);
        assertThatThrownBy(() -> resolve("{'lookahead': 4}", decoding)).hasMessageContaining("never sees later blocks");
    }

    @Test
    void seventeenStopStringsAreTooMany() {
        String sixteen = String.join(",", IntStream.range(0, 16).mapToObj(i -> "'" + i + "'").toList());
        assertThat(resolve("{'stop': [" + sixteen + "]}").stop()).hasSize(16);
        assertThatThrownBy(() -> resolve("{'stop': [" + sixteen + ", 'x']}"))
                .hasMessageContaining("17 strings")
                .hasMessageContaining("at most 16");
    }

    @Test
    void passesBeyondTheTokensOfABlockWouldCommitNothing() {
        GenerationOptions options = resolve("{'policy': 'schedule', 'passes': 2147483647, 'maxTokens': 20, 'blockLength': 8}");
        assertThat(options.passes()).isEqualTo(8);
    }

    @Test
    void sampledAnswersNameASeedThatRepeatsThem() {
        GenerationOptions one = resolve("{'temperature': 1}");
        GenerationOptions two = resolve("{'temperature': 1}");
        assertThat(one.seed()).isNotEqualTo(two.seed());
        assertThat(one.seed()).isBetween(0L, 1L << 53);
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 80})
    void withoutAWishTheAnswerTakesTheRoomThatIsLeft(int prompt) {
        assertThat(OptionResolver.resolve(GenerationOptions.DEFAULTS, model(Map.of()), prompt).maxTokens())
                .isEqualTo(SmallModel.CONTEXT - prompt);
    }

    @ParameterizedTest
    @CsvSource({"81, messages", "96, messages", "200, messages"})
    void aPromptThatLeavesNoRoomIsTheFault(int prompt, String field) {
        assertThatThrownBy(() -> OptionResolver.resolve(GenerationOptions.DEFAULTS, model(Map.of()), prompt))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageContaining("the prompt takes " + prompt + " tokens")
                .hasMessageContaining("holds 96; shorten the messages");
    }

    @Test
    void aWishThatFitsIsGrantedInATightContext() {
        assertThat(OptionResolver.resolve(asked("{'maxTokens': 3}"), model(Map.of()), 93).maxTokens()).isEqualTo(3);
        assertThatThrownBy(() -> OptionResolver.resolve(asked("{'maxTokens': 3}"), model(Map.of()), 96))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class, e -> assertThat(e.field()).isEqualTo("messages"));
    }

    @Test
    void aFigureThatOnlyOneKindOfPolicyTakesSaysWhichIsMeant() {
        assertFields(resolve("{'passes': 6}"), "{'policy': 'schedule', 'passes': 6, 'threshold': null}");
        assertFields(
                resolve("{'threshold': 0.7}", Map.of("policy", "schedule")),
                "{'policy': 'threshold', 'threshold': 0.7, 'passes': null}");
        assertFields(resolve("{'passes': 6}", Map.of("policy", "margin")), "{'policy': 'margin', 'passes': 6}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'policy': 'threshold', 'passes': 6} | options.passes",
                "{'policy': 'left-to-right', 'passes': 6} | options.passes",
                "{'preset': 'adaptive', 'passes': 6} | options.passes",
                "{'policy': 'schedule', 'threshold': 0.5} | options.threshold",
                "{'preset': 'instant', 'minPasses': 2} | options.minPasses",
                "{'policy': 'left-to-right', 'maxPasses': 2} | options.maxPasses"
            })
    void aFigureThatMeansNothingToThePolicyIsRefused(String asked, String field) {
        assertThatThrownBy(() -> resolve(asked))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageContaining("left out");
    }
}
