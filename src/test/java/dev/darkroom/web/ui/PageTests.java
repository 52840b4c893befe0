package dev.darkroom.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.web.WebTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebTest
class PageTests {

    private WebTestClient client;

    @LocalServerPort
    private int port;

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }

    @Test
    void namesTheModel() {
        String html = html("/");
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains(">pocket</span>", "pocket (12M, int8, 512 tokens of context)", "What is the capital of France?")
                .doesNotContain("th:");
    }

    @Test
    void comparesWithThePoliciesThatThereAre() {
        assertThat(html("/compare"))
                .contains("<option value=\"left-to-right\">left-to-right</option>", "data-model=\"pocket\"", "aria-current=\"page\"")
                .doesNotContain("th:", "<style", " style=", " onclick=", "<script>", "http:", "https:");
    }

    @Test
    void holdsNoInlineScriptOrStyleAndNothingFromElsewhere() {
        assertThat(html("/"))
                .doesNotContain("<style", " style=", " onclick=", "<script>", "http:", "https:", "//cdn")
                .containsPattern("<script type=\"module\" src=\"/js/app.js\"></script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/code", "/infill", "/share/x", "/js/app.js", "/css/darkroom.css", "/api/models", "/nothing", "/actuator/health"})
    void trustsNothingButItsOwnFiles(String path) {
        client.get()
                .uri(path)
                .exchange()
                .expectHeader()
                .valueEquals(
                        "Content-Security-Policy",
                        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Referrer-Policy", "same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marked/lib/marked.esm.js", "dompurify/dist/purify.es.mjs", "highlightjs/highlight.min.js"})
    void librariesAreServedWithoutTheirVersions(String library) {
        client.get()
                .uri("/webjars/" + library)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/javascript");
    }

    @Test
    void filesAreAskedForAgain() {
        for (String file : List.of("/js/app.js", "/css/answer.css", "/images/icon.svg")) {
            client.get().uri(file).exchange().expectStatus().isOk().expectHeader().valueEquals("Cache-Control", "no-cache");
        }
    }

    @Test
    void whatIsNotThereGetsAPage() {
        String html = client.get()
                .uri("/nothing")
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(html).contains("404", "Not Found", "href=\"/\"", "href=\"/css/darkroom.css\"").doesNotContain("th:");
    }

    @ParameterizedTest
    @CsvSource({"950, 1k", "12345678, 12M", "999499999, 999M", "999500000, 1.0B", "8015581184, 8.0B", "103000000000, 103.0B"})
    void countsParameters(long parameters, String label) {
        assertThat(ModelLabel.count(parameters)).isEqualTo(label);
    }

    private String html(String path) {
        return client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/html;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
