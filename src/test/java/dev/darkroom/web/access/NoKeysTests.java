package dev.darkroom.web.access;

import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.FakeChatGenerations;
import dev.darkroom.web.ScriptedGeneration;
import dev.darkroom.web.WebTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A server for its own machine, as it comes: no keys, but no help to other sites either. */
@WebTest
class NoKeysTests {

    private WebTestClient client;

    @LocalServerPort
    private int port;

    @Autowired
    private FakeChatGenerations generations;

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
        generations.answerWith(ScriptedGeneration.atOnce("g", AnswerScript.of("g", "Hi!", 16, 4)));
    }

    @Test
    void asksForNoKey() {
        client.get().uri("/").accept(MediaType.TEXT_HTML).exchange().expectStatus().isOk();
        client.get().uri("/login").exchange().expectStatus().isSeeOther();
        ask(null).expectStatus().isOk();
    }

    @Test
    void answersItsOwnPage() {
        ask("http://127.0.0.1:" + port).expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example.org", "null", "http://127.0.0.1:1"})
    void otherSitesCannotAsk(String origin) {
        ask(origin).expectStatus().isForbidden().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
        client.delete().uri("/api/generations/g").header("Origin", origin).exchange().expectStatus().isForbidden();
    }

    @Test
    void preflightsAreRefused() {
        client.method(HttpMethod.OPTIONS).uri("/api/chat").header("Origin", "https://evil.example.org")
                .header("Access-Control-Request-Method", "POST").exchange()
                .expectStatus().isForbidden()
                .expectHeader().doesNotExist("Access-Control-Allow-Origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "darkroom.localhost", "LOCALHOST"})
    void answersToTheNamesOfThisMachine(String host) {
        client.get().uri("/api/models").header("Host", host + ":" + port).exchange().expectStatus().isOk();
    }

    /** A site whose own name was given the address 127.0.0.1 would be of one origin with the server. */
    @ParameterizedTest
    @ValueSource(strings = {"evil.example.org", "127.0.0.1.example.org", "localhost.example.org", "a_b.example.org", "evil_.org"})
    void doesNotAnswerToOtherNames(String host) {
        client.get().uri("/api/models").header("Host", host + ":" + port).exchange().expectStatus().isForbidden();
        client.get().uri("/").header("Host", host).exchange().expectStatus().isForbidden();
    }

    private WebTestClient.ResponseSpec ask(String origin) {
        return client.post().uri("/api/chat")
                .headers(headers -> {
                    if (origin != null) {
                        headers.set("Origin", origin);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("messages", List.of(Map.of("role", "user", "content", "Hello!"))))
                .exchange();
    }
}
