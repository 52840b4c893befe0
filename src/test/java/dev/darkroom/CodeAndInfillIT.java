package dev.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.model.ModelRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Blanks and code, with the model that comes with the server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CodeAndInfillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private ModelRegistry models;

    private WebClient client;

    /** @param rebuilt from the frames */
    private record Answer(JsonNode started, String rebuilt, JsonNode completed) {
        String text() {
            return completed.get("text").asString();
        }
    }

    @BeforeEach
    void waitUntilReady() {
        client = WebClient.create("http://localhost:" + port);
        client.get()
                .uri("/actuator/health/readiness")
                .exchangeToMono(response -> Mono.just(response.statusCode().is2xxSuccessful()))
                .filter(ready -> ready)
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50), Schedulers.parallel()))
                .block(PATIENCE);
    }

    private Answer ask(String path, Map<String, ?> body) {
        List<ServerSentEvent<String>> frames = client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .retrieve()
                .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .filter(frame -> frame.event() != null)
                .collectList()
                .block(PATIENCE);
        assertThat(frames.get(frames.size() - 1).event()).isEqualTo("completed");
        Map<Integer, String> positions = new TreeMap<>();
        for (ServerSentEvent<String> frame : frames) {
            if ("pass".equals(frame.event())) {
                JSON.readTree(frame.data()).get("changed")
                        .forEach(row -> positions.put(row.get(0).asInt(), row.get(1).asString()));
            }
        }
        return new Answer(
                JSON.readTree(frames.get(0).data()),
                String.join("", positions.values()),
                JSON.readTree(frames.get(frames.size() - 1).data()));
    }

    private JsonNode refused(String path, Map<String, ?> body) {
        return client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchangeToMono(response -> {
                    assertThat(response.statusCode().value()).isEqualTo(400);
                    return response.bodyToMono(String.class).map(JSON::readTree);
                })
                .block(PATIENCE);
    }

    @Test
    void blanksAreFilledAndAllElseStays() {
        String before = "def add(a, b):\n    return ";
        String after = "\n\n\ndef multiply(a, b):\n    return ";
        Answer answer = ask("/api/infill", Map.of("text", before + "[[4]]" + after + "[[ ]]"));

        assertThat(answer.text()).isEqualTo(answer.rebuilt()).startsWith(before).contains(after);
        assertThat(answer.started().get("promptTokens").asInt()).isZero();
        JsonNode usage = answer.completed().get("usage");
        assertThat(usage.get("promptTokens").asInt()).isZero();
        assertThat(usage.get("completionTokens").asInt()).isLessThanOrEqualTo(20);
    }

    @Test
    void specialTokensInATextAreText() {
        String hostile = String.join(" ", models.require(null).tokenizer().specialTokens());
        Answer infill = ask("/api/infill", Map.of("text", hostile + "[[2]]" + hostile + "\u0000\u001b[31m"));
        assertThat(infill.text()).isEqualTo(infill.rebuilt()).startsWith(hostile).endsWith(hostile + "\u0000\u001b[31m");

        Answer fill = ask("/api/code", Map.of("prefix", hostile, "suffix", hostile, "options", Map.of("maxTokens", 4)));
        assertThat(fill.completed().get("code").asString()).isEqualTo(hostile + fill.text() + hostile);
    }

    @Test
    void textsThatCannotBeFilledNameTheText() {
        assertThat(refused("/api/infill", Map.of("text", "no blank")).get("field").asString()).isEqualTo("text");
        assertThat(refused("/api/infill", Map.of("text", "[[0]]")).get("field").asString()).isEqualTo("text");
        JsonNode tooManyBlanks = refused("/api/infill", Map.of("text", "[[512]]".repeat(100_000)));
        assertThat(tooManyBlanks.get("field").asString()).isEqualTo("text");
        assertThat(tooManyBlanks.get("detail").asString()).contains("51200000", "512");
        assertThat(refused("/api/infill", Map.of("text", "word ".repeat(600) + "[[2]]")).get("field").asString())
                .isEqualTo("text");
        assertThat(refused("/api/infill", Map.of("text", "a [[2]]", "options", Map.of("maxTokens", 3)))
                        .get("field").asString())
                .isEqualTo("options.maxTokens");
        // All of the context is blank: no room for a closing token, and none is needed.
        assertThat(ask("/api/infill", Map.of("text", "[[512]]", "options", Map.of("passes", 2, "policy", "schedule")))
                        .started().get("canvasLength").asInt())
                .isEqualTo(512);
    }

    @Test
    void codeIsGenerated() {
        Answer answer = ask("/api/code", Map.of("prompt", "add two numbers", "language", "python"));
        assertThat(answer.text()).isEqualTo(answer.rebuilt()).isNotBlank();
        assertThat(answer.completed().get("code").asString()).isNotBlank().doesNotContain("```");
        assertThat(answer.completed().has("diff")).isFalse();
    }

    @Test
    void aMiddleIsFilledBetweenWhatStaysAsItIs() {
        String prefix = "def is_even(n):\n    return ";
        String suffix = "\n";
        Answer answer = ask("/api/code", Map.of("prefix", prefix, "suffix", suffix));

        assertThat(answer.text()).isEqualTo(answer.rebuilt()).doesNotContain("```");
        assertThat(answer.completed().get("code").asString()).isEqualTo(prefix + answer.text() + suffix);
        assertThat(answer.started().get("options").get("maxTokens").asInt()).isEqualTo(64);
        assertThat(answer.completed().get("usage").get("completionTokens").asInt()).isLessThanOrEqualTo(64);
    }

    @Test
    void aSelectionIsRewrittenAndTheDifferenceTold() {
        String code = "def add(a, b):\n    return a + b\n\n\nprint(add(1, 2))\n";
        int start = code.indexOf("a + b");
        Answer answer = ask("/api/code", Map.of(
                "code", code,
                "selection", Map.of("start", start, "end", start + 5),
                "instruction", "Subtract two numbers",
                "language", "Python"));

        String whole = answer.completed().get("code").asString();
        assertThat(answer.text()).isEqualTo(answer.rebuilt());
        assertThat(whole).isEqualTo(code.substring(0, start) + answer.text() + code.substring(start + 5));
        String diff = answer.completed().get("diff").asString();
        if (whole.equals(code)) {
            assertThat(diff).isEmpty();
        } else {
            assertThat(diff).startsWith("--- a/code\n+++ b/code\n@@ ").contains("\n def add(a, b):\n-    return a + b\n+");
        }
    }

    @Test
    void whatDoesNotFitTheContextIsNamed() {
        String much = "word ".repeat(600);
        assertThat(refused("/api/code", Map.of("prompt", much, "language", "Java")).get("field").asString())
                .isEqualTo("prompt");
        assertThat(refused("/api/code", Map.of("prefix", "a", "suffix", much)).get("field").asString())
                .isEqualTo("suffix");
        assertThat(refused("/api/code", Map.of("prefix", "a", "suffix", "b", "options", Map.of("maxTokens", 600)))
                        .get("field").asString())
                .isEqualTo("options.maxTokens");
        assertThat(refused("/api/code", Map.of(
                                "code", much, "selection", Map.of("start", 0, "end", 1), "instruction", "Shorten"))
                        .get("field").asString())
                .isEqualTo("code");
    }
}
