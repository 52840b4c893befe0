package dev.darkroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;

/** The document of the API against what the model that comes with the server never says: calls of tools, and failures. */
@WebTest
class OpenApiScriptedIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CHAT = "/v1/chat/completions";
    private static final String QUESTION = "{\"messages\":[{\"role\":\"user\",\"content\":\"Hello!\"}]%s}";
    private static final String TOOLS = ",\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"weather\"}}]";
    private static final String STREAM = ",\"stream\":true";
    private static final GenerationOptions IN_FORCE = new GenerationOptions(
            64, 64, "threshold", null, 0.9, 4, 16, "none", 0.0, 1.0, 0L, List.of(), null, 0, "none", null, 0.0, null);
    private static final Started STARTED = new Started(0, "g1", "pocket", 9, 73, IN_FORCE);
    private static final Failed FAILED = new Failed(1, "The model broke.");

    @LocalServerPort
    private int port;

    @Autowired
    private FakeChatGenerations generations;

    private WebClient client;
    private ApiDocument document;

    @BeforeEach
    void connect() {
        client = WebClient.create("http://localhost:" + port);
        document = ApiDocument.of(client, PATIENCE);
    }

    /**
     * The text of a response, once it is what the document says.
     *
     * @param fields beside the question
     * @param end of the answer
     */
    private String ask(int status, String path, String fields, GenerationEvent end) {
        generations.answerWith(ScriptedGeneration.atOnce("g1", List.of(STARTED, end)));
        ResponseEntity<String> response = client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(QUESTION.formatted(fields))
                .exchangeToMono(received -> received.toEntity(String.class))
                .block(PATIENCE);
        assertThat(document.errors(HttpMethod.POST, path, response)).isEmpty();
        assertThat(response.getStatusCode().value()).isEqualTo(status);
        return String.valueOf(response.getBody());
    }

    @Test
    void failuresAreAsDescribed() {
        assertThat(ask(200, "/api/chat", "", FAILED)).contains("event: failed", FAILED.message());
        assertThat(ask(200, CHAT, STREAM, FAILED)).contains("\"error\"", FAILED.message());
        assertThat(ask(500, CHAT, "", FAILED)).contains("\"error\"", FAILED.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I shall ask. "})
    void callsOfToolsAreAsDescribed(String text) {
        String calls = "<tool_call>{\"name\":\"weather\",\"arguments\":{\"city\":\"Oslo\"}}</tool_call>"
                + "<tool_call>{\"name\":\"weather\",\"arguments\":{}}</tool_call>";
        Completed end = new Completed(1, text + calls, FinishReason.STOP, new Usage(9, 8, 7, 1.14, 6, 5, 4));

        assertThat(ask(200, CHAT, TOOLS, end)).contains("\"tool_calls\":[", "call_g1_1");
        assertThat(ask(200, CHAT, TOOLS + STREAM, end)).contains("\"tool_calls\":[", "call_g1_1", "[DONE]");
    }
}
