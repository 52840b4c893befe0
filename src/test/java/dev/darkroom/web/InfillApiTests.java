package dev.darkroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebTest
class InfillApiTests {

    @LocalServerPort
    private int port;

    @Autowired
    private FakeCodeGenerations generations;

    @Autowired
    private FakeRuntime runtime;

    private WebTestClient client;

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        generations.answerWith(ScriptedGeneration.atOnce("i1", AnswerScript.of("i1", "The cat sat.", 8, 2)));
    }

    @AfterEach
    void reset() {
        runtime.ready(true);
    }

    private WebTestClient.ResponseSpec post(String body) {
        return client.post().uri("/api/infill").contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    @Test
    void streamsTheEventsOfTheFilledText() {
        byte[] body = post("{\"text\":\"The [[1]] sat.\",\"model\":\"pocket\",\"options\":{\"seed\":3}}")
                .expectStatus().isOk()
                .expectHeader().contentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM)
                .expectBody().returnResult().getResponseBodyContent();
        String stream = new String(body, StandardCharsets.UTF_8);

        assertThat(stream.lines().filter(line -> line.startsWith("event: ")))
                .containsExactly("event: started", "event: pass", "event: pass", "event: completed");
        assertThat(stream).contains("\"text\":\"The cat sat.\"").doesNotContain("\"code\"").doesNotContain("\"diff\"");
        assertThat(generations.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.request()).isEqualTo("The [[1]] sat.");
            assertThat(asked.model()).isEqualTo("pocket");
            assertThat(asked.options().seed()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                                       | text
                    {'text':''}                              | text
                    {'text':null}                            | text
                    {'text':7}                               | text
                    {'texts':'a [[2]]'}                      | texts
                    {'text':'a [[2]]','options':{'topP':'x'}}| options.topP
                    {'text':'a [[2]]','prompt':'b'}          | prompt
                    """)
    void aWrongBodyIsRefusedByTheNameOfItsField(String body, String field) {
        post(body.replace('\'', '"'))
                .expectStatus().isBadRequest()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.field").isEqualTo(field);
        assertThat(generations.asked()).isEmpty();
    }

    @Test
    void aTextThatCannotBeFilledIsAProblemOfTheText() {
        generations.refuse("text", "There is no blank.");
        post("{\"text\":\"no blank\"}")
                .expectStatus().isBadRequest()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.field").isEqualTo("text")
                .jsonPath("$.detail").isEqualTo("There is no blank.");
    }

    @Test
    void whileTheModelLoadsItSaysSo() {
        runtime.ready(false);
        post("{\"text\":\"a [[2]]\"}").expectStatus().isEqualTo(503);
        assertThat(generations.asked()).isEmpty();
    }
}
