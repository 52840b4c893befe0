package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.SteeringCommand.PinText;
import dev.darkroom.model.InstalledModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers of a given form, by a model that wants anything but that. The vocabulary is that of the model at hand. */
class ResponseFormatTests {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int ANSWERS_A_SCHEMA = 45;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> POLICIES =
            List.of("threshold", "spaced", "schedule", "margin", "entropy-schedule", "factor", "entropy", "left-to-right");
    private static final List<String> CACHES = List.of("none", "prefix", "dual", "delayed");

    private final InstalledModel model = InstalledModel.open(Path.of("models/pocket"));
    private final AtomicReference<CountDownLatch> gate = new AtomicReference<>(new CountDownLatch(0));
    private final GenerationService service = new GenerationService(
            directory -> new RandomDenoiser(model.manifest().vocabularySize(), 7, this::waitAtTheGate),
            GenerationLimits.DEFAULT);

    private void waitAtTheGate() {
        try {
            gate.get().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void close() {
        service.close();
    }

    private static GenerationOptions options(SplittableRandom random, int length, ResponseFormat format) {
        String policy = POLICIES.get(random.nextInt(POLICIES.size()));
        boolean slow = policy.equals("left-to-right");
        boolean revises = random.nextInt(3) == 0;
        return new GenerationOptions(
                slow ? Math.min(length, 40) : length, List.of(16, 32, 64).get(random.nextInt(3)), policy, null, null, null,
                null, CACHES.get(random.nextInt(3)), random.nextBoolean() ? 0.0 : 1.2, null, random.nextLong(1000), null,
                null, random.nextInt(5), revises ? List.of("remask", "edit").get(random.nextInt(2)) : null, null, null, null,
                random.nextInt(-1, 20), format);
    }

    private Generation start(GenerationOptions options) {
        return service.start(new GenerationRequest(model, new int[] {70, 71, 72}, options));
    }

    private static Completed completed(Generation generation) {
        return (Completed) generation.events(-1).blockLast(PATIENCE);
    }

    private static GenerationOptions only(int length, ResponseFormat format) {
        return GenerationOptions.DEFAULTS.withMaxTokens(length).withResponseFormat(format);
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    @Test
    void everyAnswerIsValidByItsSchemaWhateverTheModelSays() {
        Map<String, JsonNode> schemas = ResponseSchemas.all();
        assertThat(schemas).hasSize(20);
        SplittableRandom random = new SplittableRandom(3);
        schemas.forEach((name, schema) -> {
            for (int i = 0; i < ANSWERS_A_SCHEMA; i++) {
                GenerationOptions options = options(random, random.nextInt(50, 80), ResponseFormat.jsonSchema(schema));
                Completed end = completed(start(options));
                assertThat(ResponseSchemas.errors(schema, end.text()))
                        .as("%s: %s of %s", name, end.text(), options)
                        .isEmpty();
                assertThat(end.finishReason()).isEqualTo(FinishReason.STOP);
            }
        });
    }

    @Test
    void anyObjectIsAnObject() {
        for (int seed = 0; seed < 20; seed++) {
            String text = completed(start(options(new SplittableRandom(seed), 60, ResponseFormat.jsonObject()))).text();
            assertThat(json(text).isObject()).as(text).isTrue();
        }
    }

    @Test
    void aToolCallNamesAToolAndGivesItsArguments() {
        JsonNode parameters = ResponseSchemas.all().get("person");
        ResponseFormat format = ResponseFormat.toolCall(
                List.of(new ResponseFormat.Tool("add_person", parameters), new ResponseFormat.Tool("stop", null)));
        for (int seed = 0; seed < 10; seed++) {
            String text = completed(start(options(new SplittableRandom(seed), 100, format))).text();
            assertThat(text).startsWith("<tool_call>\n").endsWith("\n</tool_call>");
            JsonNode call = json(text.substring("<tool_call>".length(), text.length() - "</tool_call>".length()));
            assertThat(call.get("name").stringValue()).isIn("add_person", "stop");
            if (call.get("name").stringValue().equals("add_person")) {
                assertThat(ResponseSchemas.errors(parameters, call.get("arguments").toString())).isEmpty();
            }
        }
    }

    @Test
    void saysHowManyTokensAnAnswerTakesAtLeast() {
        ResponseFormat format = ResponseFormat.jsonSchema(ResponseSchemas.all().get("id"));

        assertThatThrownBy(() -> start(only(8, format)))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        error -> assertThat(error.field()).isEqualTo("options.maxTokens"))
                .hasMessageContaining("at least")
                .hasMessageContaining("options.maxTokens is 8");
    }

    @Test
    void theLengthThatItNamesIsEnough() {
        ResponseSchemas.all().forEach((name, schema) -> {
            ResponseFormat format = ResponseFormat.jsonSchema(schema);
            int fewest = fewest(format);
            assertThat(ResponseSchemas.errors(schema, completed(start(only(fewest, format))).text())).as(name).isEmpty();
        });
    }

    private int fewest(ResponseFormat format) {
        try {
            completed(start(only(1, format)));
            return 1;
        } catch (InvalidRequestException e) {
            return Integer.parseInt(String.valueOf(e.getMessage()).replaceAll("(?s).*at least (\\d+) tokens.*", "$1"));
        }
    }

    @Test
    void aPinThatTheFormCannotHoldIsRefusedAndOthersStay() throws Exception {
        ResponseFormat format = ResponseFormat.jsonSchema(ResponseSchemas.all().get("yes or no"));
        GenerationOptions options = new GenerationOptions(
                24, null, "left-to-right", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, format);
        gate.set(new CountDownLatch(1));
        Generation generation = start(options);
        CompletableFuture<SteeringEffect> effect =
                generation.steer(new PinText(3, 5, "nonsense")).toCompletableFuture();
        gate.get().countDown();

        assertThatThrownBy(() -> effect.get(60, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("form");
        assertThat(ResponseSchemas.errors(ResponseSchemas.all().get("yes or no"), completed(generation).text())).isEmpty();
    }

    @Test
    void aForkKeepsTheForm() {
        JsonNode schema = ResponseSchemas.all().get("person");
        Generation first = start(only(60, ResponseFormat.jsonSchema(schema)));
        completed(first);

        Generation fork = service.fork(first.id(), 2, GenerationOptions.DEFAULTS);

        assertThat(((Started) fork.events(-1).blockFirst(PATIENCE)).options().responseFormat()).isNotNull();
        assertThat(ResponseSchemas.errors(schema, completed(fork).text())).isEmpty();
    }

    @Test
    void whatIsShownUnderWayIsSettledInTheEnd() {
        Generation generation = start(only(60, ResponseFormat.jsonSchema(ResponseSchemas.all().get("nested"))));
        Completed end = completed(generation);
        String[] shown = new String[200];
        generation.events(-1).toStream().filter(Pass.class::isInstance).map(Pass.class::cast).forEach(pass ->
                pass.changed().forEach(change -> shown[change.position()] = change.text()));

        StringBuilder joined = new StringBuilder();
        for (String text : shown) {
            joined.append(text == null ? "" : text);
        }
        assertThat(joined.toString()).isEqualTo(end.text());
    }

    @Test
    void refusesFormatsThatItCannotKeep() {
        assertRefused(new ResponseFormat("yaml", null, null), "options.responseFormat.type", "yaml");
        assertRefused(new ResponseFormat("json_schema", null, null), "options.responseFormat.schema", "missing");
        assertRefused(
                new ResponseFormat("json_object", json("{}"), null), "options.responseFormat.schema", "leave it out");
        assertRefused(
                JSON.readValue("{\"type\":\"tool_call\",\"tools\":[{\"name\":\"add\"},{\"parameters\":{}}]}", ResponseFormat.class),
                "options.responseFormat.tools[1].name",
                "missing");
        assertRefused(
                JSON.readValue("{\"type\":\"tool_call\",\"tools\":[null]}", ResponseFormat.class),
                "options.responseFormat.tools[0].name",
                "missing");
        assertRefused(
                ResponseFormat.jsonSchema(json("{\"type\":\"string\",\"minLength\":20000}")),
                "options.responseFormat",
                "too large");
        assertRefused(
                ResponseFormat.jsonSchema(json("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"pattern\":\"x\"}}}")),
                "options.responseFormat.schema.properties.a.pattern",
                "pattern");
    }

    private void assertRefused(ResponseFormat format, String field, String message) {
        assertThatThrownBy(() -> start(only(60, format)))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class, error -> assertThat(error.field()).isEqualTo(field))
                .hasMessageContaining(message);
    }

    @Test
    void blanksHaveNoForm() {
        int mask = model.manifest().specialTokens().mask();
        InfillRequest infill = new InfillRequest(
                model, new int[0], new int[] {mask, mask}, new int[0],
                GenerationOptions.DEFAULTS.withResponseFormat(ResponseFormat.jsonObject()), null);

        assertThatThrownBy(() -> service.start(infill))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("responseFormat");
    }
}
