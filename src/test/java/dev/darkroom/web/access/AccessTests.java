package dev.darkroom.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.FakeChatGenerations;
import dev.darkroom.web.ScriptedGeneration;
import dev.darkroom.web.WebTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

/** A server that asks for keys. */
@WebTest
class AccessTests {

    private static final String KEY = KeyText.generate();
    private static final String BUSY = KeyText.generate();
    private static final String FEW = KeyText.generate();
    private static final Map<String, Object> HELLO =
            Map.of("messages", List.of(Map.of("role", "user", "content", "Hello!")));

    private WebTestClient client;
    private String origin;

    @LocalServerPort
    private int port;

    @Autowired
    private FakeChatGenerations generations;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry settings) {
        settings.add("darkroom.access.keys.main.hash", () -> KeyText.hash(KEY));
        settings.add("darkroom.access.keys.busy.hash", () -> KeyText.hash(BUSY));
        settings.add("darkroom.access.keys.busy.concurrent", () -> "2");
        settings.add("darkroom.access.keys.few.hash", () -> KeyText.hash(FEW));
        settings.add("darkroom.access.keys.few.requests-per-minute", () -> "3");
        settings.add("darkroom.access.allowed-origins", () -> "https://editor.example.org");
    }

    @BeforeEach
    void connect() {
        origin = "http://127.0.0.1:" + port;
        client = WebTestClient.bindToServer().baseUrl(origin).responseTimeout(Duration.ofSeconds(30)).build();
        generations.answerWith(ScriptedGeneration.atOnce("g", AnswerScript.of("g", "Hi!", 16, 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/models",
                "/api/nothing",
                "/api",
                "/v1/models",
                "/actuator/health/details",
                "/actuator/health/model",
                "/actuator/prometheus",
                "/actuator",
                "/css/../api/models",
                "/css/..%2fapi/models",
                "//api/models",
                "/api/models;x=/css/",
                "/nothing",
                "/"
            })
    void asksForAKey(String path) {
        client.get()
                .uri(URI.create(origin + path))
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).isIn(400, 401, 404))
                .expectBody(String.class)
                .value(body -> assertThat(String.valueOf(body)).doesNotContain("pocket"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness", "/login", "/css/darkroom.css"})
    void someDoorsAreOpen(String path) {
        client.get().uri(path).exchange().expectStatus().isOk();
    }

    @Test
    void healthTellsDetailsForAKeyAlone() {
        client.get().uri("/actuator/health").exchange().expectBody().jsonPath("$.components").doesNotExist();
        client.get().uri("/actuator/health/details").headers(headers -> headers.setBearerAuth(KEY)).exchange()
                .expectStatus().isOk().expectBody().jsonPath("$.components.model.details.provider").isEqualTo("cpu");
    }

    @ParameterizedTest
    @CsvSource({"Bearer dk_wrong", "Bearer", "Basic QTpC", "dk_wrong", "Bearer ''"})
    void refusesOtherKeys(String header) {
        client.get().uri("/api/models").header("Authorization", header).exchange()
                .expectStatus().isUnauthorized()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader().valueEquals("WWW-Authenticate", "Bearer realm=\"darkroom\"")
                .expectHeader().exists("Content-Security-Policy")
                .expectBody()
                .jsonPath("$.type").isEqualTo("urn:darkroom:problem:unauthorized")
                .jsonPath("$.detail").value(detail -> assertThat((String) detail).contains("key").doesNotContain("dk_wrong"));
    }

    @ParameterizedTest
    @CsvSource({"/v1/models, Bearer dk_wrong", "/v1/nothing, ''"})
    void clientsOfOpenAiAreToldInTheirOwnWords(String path, String header) {
        client.get().uri(path).header("Authorization", header).exchange()
                .expectStatus().isUnauthorized()
                .expectHeader().contentType(MediaType.APPLICATION_JSON)
                .expectBody()
                .jsonPath("$.error.code").isEqualTo("invalid_api_key")
                .jsonPath("$.error.type").isEqualTo("authentication_error")
                .jsonPath("$.error.message").value(message -> assertThat((String) message).contains("key"));
    }

    @Test
    void aKeyOpensTheApi() {
        client.get().uri("/api/models").headers(headers -> headers.setBearerAuth(KEY)).exchange().expectStatus().isOk();
        client.get().uri("/api/models").header("Authorization", "bearer " + KEY).exchange().expectStatus().isOk();
        ask(KEY).expectStatus().isOk();
    }

    @Test
    void aKeyHasSoManyRequestsOpenAndNoMore() {
        // One step, then none: the answers begin and stay open.
        generations.answerWith(ScriptedGeneration.stepped("g", AnswerScript.of("g", "Hi!", 16, 4), Flux.concat(Flux.just(1), Flux.never())));
        var first = ask(BUSY).expectStatus().isOk().returnResult(String.class);
        generations.answerWith(ScriptedGeneration.stepped("h", AnswerScript.of("h", "Hi!", 16, 4), Flux.concat(Flux.just(1), Flux.never())));
        var second = ask(BUSY).expectStatus().isOk().returnResult(String.class);

        ask(BUSY)
                .expectStatus().isEqualTo(429)
                .expectHeader().valueEquals("Retry-After", "1")
                .expectBody()
                .jsonPath("$.type").isEqualTo("urn:darkroom:problem:too-many-requests")
                .jsonPath("$.detail").value(detail -> assertThat((String) detail).contains("\"busy\"", "2"));
        // Who cancels is let through, and other keys have their own limits.
        client.delete().uri("/api/generations/g").headers(headers -> headers.setBearerAuth(BUSY)).exchange()
                .expectStatus().isNoContent();
        client.get().uri("/api/models").headers(headers -> headers.setBearerAuth(KEY)).exchange().expectStatus().isOk();

        first.getResponseBody().subscribe().dispose();
        second.getResponseBody().subscribe().dispose();
    }

    @Test
    void aKeyHasSoManyRequestsAMinute() {
        for (int i = 0; i < 3; i++) {
            client.get().uri("/api/models").headers(headers -> headers.setBearerAuth(FEW)).exchange().expectStatus().isOk();
        }
        for (String path : List.of("/api/models", "/%61pi/models", "/api;x/models", "/v%31/models")) {
            client.get().uri(URI.create(origin + path)).headers(headers -> headers.setBearerAuth(FEW)).exchange()
                    .expectStatus().isEqualTo(429)
                    .expectHeader().value("Retry-After", seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 60));
        }
    }

    @Test
    void thePageAsksForAKeyOnceAndKeepsASession() {
        client.get().uri("/").accept(MediaType.TEXT_HTML).exchange()
                .expectStatus().isSeeOther().expectHeader().valueEquals("Location", "/login");
        client.get().uri("/login").exchange().expectBody(String.class)
                .value(html -> assertThat(html).contains("type=\"password\"").doesNotContain("role=\"alert\"", "th:"));

        ResponseCookie cookie = signIn();

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.isSecure()).isFalse();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofDays(7));
        assertThat(cookie.getValue()).doesNotContain(KEY);
        client.get().uri("/").cookie(cookie.getName(), cookie.getValue()).accept(MediaType.TEXT_HTML).exchange()
                .expectStatus().isOk().expectBody(String.class).value(html -> assertThat(html).contains("pocket"));
        askFrom(cookie, origin).expectStatus().isOk();
    }

    @Test
    void theCookieIsForTlsWhereTheProxySaysSo() {
        assertThat(signIn("X-Forwarded-Proto", "https").isSecure()).isTrue();
    }

    @Test
    void aWrongKeyIsAskedForAgain() {
        client.post().uri("/login").body(BodyInserters.fromFormData("key", "dk_wrong")).exchange()
                .expectStatus().isUnauthorized()
                .expectCookie().doesNotExist("darkroom-session")
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("role=\"alert\"").doesNotContain("dk_wrong"));
    }

    @Test
    void whoSignsOutIsOut() {
        ResponseCookie cookie = signIn();
        client.post().uri("/logout").cookie(cookie.getName(), cookie.getValue()).header("Origin", origin).exchange()
                .expectStatus().isSeeOther()
                .expectCookie().maxAge("darkroom-session", Duration.ZERO);
        client.get().uri("/api/models").cookie(cookie.getName(), cookie.getValue()).exchange().expectStatus().isUnauthorized();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example.org", "https://editor.example.org", "null", "http://127.0.0.1:1", "not a uri"})
    void otherSitesCannotSpendTheSession(String other) {
        ResponseCookie cookie = signIn();
        askFrom(cookie, other).expectStatus().isForbidden();
        client.post().uri("/logout").cookie(cookie.getName(), cookie.getValue()).header("Origin", other).exchange()
                .expectStatus().isForbidden();
    }

    @Test
    void aSessionNeedsToKnowWhereAChangeComesFrom() {
        ResponseCookie cookie = signIn();
        askFrom(cookie, null).expectStatus().isForbidden().expectBody()
                .jsonPath("$.type").isEqualTo("urn:darkroom:problem:forbidden");
        client.post().uri("/api/chat").cookie(cookie.getName(), cookie.getValue()).header("Sec-Fetch-Site", "same-origin")
                .contentType(MediaType.APPLICATION_JSON).bodyValue(HELLO).exchange().expectStatus().isOk();
    }

    @Test
    void onlyTheAllowedSitesMayCall() {
        preflight("https://editor.example.org").expectStatus().isOk()
                .expectHeader().valueEquals("Access-Control-Allow-Origin", "https://editor.example.org")
                .expectHeader().doesNotExist("Access-Control-Allow-Credentials");
        preflight("https://evil.example.org").expectStatus().isForbidden()
                .expectHeader().doesNotExist("Access-Control-Allow-Origin");
        client.get().uri("/api/models").header("Origin", "https://editor.example.org")
                .headers(headers -> headers.setBearerAuth(KEY)).exchange()
                .expectStatus().isOk()
                .expectHeader().valueEquals("Access-Control-Allow-Origin", "https://editor.example.org");
    }

    /** A proxy that ends TLS passes the name on, while the scheme it speaks is another. */
    @Test
    void thePageBehindTlsIsNoOtherSite() {
        ResponseCookie cookie = signIn();
        askFrom(cookie, "https://127.0.0.1:" + port).expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void theAllowedSitesMayUseEveryMethodOfTheApi(String method) {
        preflight("https://editor.example.org", method).expectStatus().isOk();
        preflight("https://evil.example.org", method).expectStatus().isForbidden();
    }

    private WebTestClient.ResponseSpec preflight(String site) {
        return preflight(site, "POST");
    }

    private WebTestClient.ResponseSpec preflight(String site, String method) {
        return client.method(HttpMethod.OPTIONS).uri("/api/chat").header("Origin", site)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "authorization, content-type")
                .exchange();
    }

    private ResponseCookie signIn(String... header) {
        return client.post().uri("/login")
                .headers(headers -> {
                    if (header.length > 0) {
                        headers.set(header[0], header[1]);
                    }
                })
                .body(BodyInserters.fromFormData("key", " " + KEY + "\n")).exchange()
                .expectStatus().isSeeOther()
                .expectHeader().valueEquals("Location", "/")
                .returnResult(String.class).getResponseCookies().getFirst("darkroom-session");
    }

    private WebTestClient.ResponseSpec askFrom(ResponseCookie cookie, String site) {
        return client.post().uri("/api/chat").cookie(cookie.getName(), cookie.getValue())
                .headers(headers -> {
                    if (site != null) {
                        headers.set("Origin", site);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON).bodyValue(HELLO).exchange();
    }

    private WebTestClient.ResponseSpec ask(String key) {
        return client.post().uri("/api/chat").headers(headers -> headers.setBearerAuth(key))
                .contentType(MediaType.APPLICATION_JSON).bodyValue(HELLO).exchange();
    }
}
