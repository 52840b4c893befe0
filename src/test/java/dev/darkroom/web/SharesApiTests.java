package dev.darkroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class SharesApiTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger GENERATIONS = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private FakeChatGenerations generations;

    private WebTestClient client;
    private String generation;

    @BeforeEach
    void answer() {
        client = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(60))
                .build();
        for (JsonNode share : list().get("shares")) {
            client.delete().uri("/api/shares/{id}", share.get("id").asString()).exchange().expectStatus().isNoContent();
        }
        answerWith("Paris, as everybody knows.");
    }

    private void answerWith(String text) {
        generation = "shared" + GENERATIONS.incrementAndGet();
        generations.answerWith(ScriptedGeneration.atOnce(generation, AnswerScript.of(generation, text, 12, 3)));
        client.post().uri("/api/chat").contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"message\":\"What is the capital of France?\"}")
                .exchange().expectStatus().isOk().expectBody(String.class).returnResult();
    }

    private JsonNode list() {
        return json(client.get().uri("/api/shares").exchange().expectStatus().isOk());
    }

    private JsonNode json(WebTestClient.ResponseSpec response) {
        return JSON.readTree(response.expectBody(String.class).returnResult().getResponseBody());
    }

    private WebTestClient.ResponseSpec share(String body) {
        return client.post().uri("/api/shares").contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    private JsonNode shared(String body) {
        return json(share(body).expectStatus().isCreated());
    }

    private String body() {
        return "{\"generationId\":\"" + generation + "\"}";
    }

    @Test
    void aSharedAnswerKeepsItsQuestionAndItsPasses() {
        // Until the answer is stored its question is not known by it.
        client.get().uri("/api/conversations").exchange().expectStatus().isOk();
        JsonNode share = shared(body());
        String id = share.get("id").asString();
        assertThat(share.get("path").asString()).isEqualTo("/share/" + id);
        assertThat(share.get("title").asString()).isEqualTo("What is the capital of France?");

        JsonNode document = json(client.get().uri("/api/shares/{id}", id).exchange().expectStatus().isOk());
        assertThat(document.get("format").asString()).isEqualTo("darkroom-share/1");
        assertThat(document.get("question").asString()).isEqualTo("What is the capital of France?");
        assertThat(document.get("model").asString()).isEqualTo("pocket");
        assertThat(document.get("text").asString()).isEqualTo("Paris, as everybody knows.");
        assertThat(document.get("events")).hasSize(5);
        assertThat(document.get("events").get(1).get("event").asString()).isEqualTo("pass");
        assertThat(document.get("events").get(1).get("data").get("changed")).isNotEmpty();
        assertThat(document.has("canvas")).as("the prompt stays here").isFalse();
    }

    @Test
    void theSameAnswerKeepsItsLinkAndTheListShowsIt() {
        JsonNode first = shared(body());
        assertThat(shared(body())).isEqualTo(first);
        assertThat(list().get("shares")).containsExactly(first);
    }

    @Test
    void aQuestionMayBeGiven() {
        JsonNode share = shared("{\"generationId\":\"" + generation + "\",\"question\":\"Python: add two numbers\"}");
        assertThat(share.get("title").asString()).isEqualTo("Python: add two numbers");
    }

    @Test
    void aLinkThatIsTakenBackLeadsNowhere() {
        String id = shared(body()).get("id").asString();
        client.delete().uri("/api/shares/{id}", id).exchange().expectStatus().isNoContent();
        client.get().uri("/api/shares/{id}", id).exchange()
                .expectStatus().isNotFound()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.type").isEqualTo("urn:darkroom:problem:unknown-share");
        client.delete().uri("/api/shares/{id}", id).exchange().expectStatus().isNotFound();
    }

    @Test
    void whatIsNotFinishedOrUnknownCannotBeShared() {
        share("{}").expectStatus().isBadRequest().expectBody().jsonPath("$.field").isEqualTo("generationId");
        share("{\"generationId\":\"nobody\"}").expectStatus().isNotFound();
        String broken = "broken" + GENERATIONS.incrementAndGet();
        generations.answerWith(ScriptedGeneration.atOnce(broken, AnswerScript.of(broken, "Half", 12, 3).subList(0, 3)));
        client.post().uri("/api/chat").contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"messages\":[{\"role\":\"user\",\"content\":\"?\"}]}").exchange().expectBody(String.class)
                .returnResult();
        share("{\"generationId\":\"" + broken + "\"}").expectStatus().isBadRequest()
                .expectBody().jsonPath("$.detail").isEqualTo("Generation " + broken + " broke; it has no answer.");
    }

    @Test
    void thereIsALimit() {
        for (int i = 0; i < WebTestApplication.MOST_SHARES; i++) {
            answerWith("Paris.");
            shared(body());
        }
        answerWith("Paris.");
        share(body()).expectStatus().isEqualTo(409)
                .expectBody().jsonPath("$.detail").isEqualTo("20 answers are shared, and no more may be; take back one of them first.");
    }

    @Test
    void aFileHoldsItsModulesAndAllowsNothingElse() throws Exception {
        answerWith("</script><script>alert(1)</script>");
        String id = shared(body()).get("id").asString();
        for (String path : new String[] {"/api/generations/" + generation, "/api/shares/" + id}) {
            String html = client.get().uri(path + "/replay.html").exchange()
                    .expectStatus().isOk()
                    .expectHeader().contentType("text/html;charset=UTF-8")
                    .expectHeader().value("Content-Disposition", value -> assertThat(value).startsWith("attachment;").contains(".html"))
                    .expectBody(String.class).returnResult().getResponseBody()
                    .replace("&#39;", "'");
            String script = html.substring(html.indexOf("<script type=\"module\">") + 22, html.lastIndexOf("</script>"));
            String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(script.getBytes(StandardCharsets.UTF_8)));
            assertThat(html)
                    .contains("default-src 'none'", "sha256-" + hash)
                    .doesNotContain("<script>", "src=", "http:", "https:", " th:")
                    .doesNotContainPattern("(?m)^(import|export) ");
        }
    }
}
