package dev.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What users write and models answer is nobody else's business: the log has none of it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:logging")
@ExtendWith(OutputCaptureExtension.class)
class LoggingIT {

    private static final String SECRET = "zebrafish-4711";

    @LocalServerPort
    private int port;

    @Test
    void noPromptAndNoAnswerIsLogged(CapturedOutput log) {
        ServerClient client = new ServerClient(port);
        client.waitUntilReady();
        var answer = ServerClient.received(client.ask("What is the capital of France? " + SECRET, Map.of("maxTokens", 32)));

        WebTestClient http = WebTestClient.bindToServer().baseUrl("http://localhost:" + port)
                .responseTimeout(ServerClient.PATIENCE).build();
        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of("message", SECRET),
                Map.of("message", SECRET, "options", Map.of("policy", SECRET)),
                Map.of("messages", List.of(Map.of("role", SECRET, "content", SECRET))),
                Map.of(SECRET, SECRET))) {
            http.post().uri("/api/chat").contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange().expectBody().returnResult();
        }
        http.post().uri("/api/infill").contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("text", SECRET + " is[[4]].")).exchange().expectBody().returnResult();
        http.post().uri("/v1/chat/completions").contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("model", "pocket", "messages", List.of(Map.of("role", "user", "content", SECRET))))
                .exchange().expectBody().returnResult();

        assertThat(log.getAll()).contains("Started").doesNotContain(SECRET).doesNotContain("capital of France");
        String text = answer.completed().get("text").asString();
        assertThat(text).isNotBlank();
        assertThat(text.length() < 8 || !log.getAll().contains(text)).as("no \"%s\" in the log", text).isTrue();
    }
}
